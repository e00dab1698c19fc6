// Models by names that are known at run time only: every provider that can be run, none of them loaded before it is asked for.
import type { ModelType } from "./core/descriptor.ts";
import { invokeError } from "./core/error.ts";
import { suggest } from "./core/suggest.ts";
import type { ConnectionOptions } from "./models/connection.ts";
import type { CredentialValues } from "./providers/credentials.ts";
import type { AnyParameters, Handles } from "./providers/provider-types.ts";
import type { AnyModelMethods, AnyProvider } from "./registry/any-provider.ts";
import { type ProviderId, providers } from "./registry/providers.ts";

export type { AnyCustomOptions, AnyModelMethods, AnyProvider } from "./registry/any-provider.ts";
export { findModels, type FoundModel, type ModelFilter } from "./registry/find-models.ts";
export { type ProviderId, providers } from "./registry/providers.ts";

/** How a model is resolved. */
export interface ResolveOptions<Type extends ModelType = ModelType> extends ConnectionOptions {
  /** The model's type. Needed only where one id has several; it also tells the type of the handle. */
  readonly type?: Type | undefined;
  /** Those of the environment when left out. */
  readonly credentials?: CredentialValues | undefined;
}

/**
 * The handle of a model that is known at run time only, as `openai/gpt-4o`. Its parameters are checked when it is invoked.
 * @throws InvokeBadRequestError `model_not_found` for a provider or model that there is not.
 */
export async function resolveModel<Type extends ModelType = ModelType>(
  reference: string,
  { type, credentials, ...options }: ResolveOptions<Type> = {},
): Promise<Handles<AnyParameters>[Type]> {
  const slash = reference.indexOf("/");
  const provider = await loadProvider(reference.slice(0, Math.max(0, slash)), reference);
  const handle = provider(credentials, options);
  const id = reference.slice(slash + 1);
  const tried = type === undefined ? methodNames : methodNames.filter(([name]) => name === type);
  let failure: unknown;
  for (const [, method] of tried) {
    try {
      const found = handle[method]?.(id);
      if (found !== undefined) return found as Handles<AnyParameters>[Type];
    } catch (thrown) {
      failure ??= thrown;
    }
  }
  throw failure ?? notFound(`${handle.id} has no models of type ${type}`);
}

const methodNames: readonly (readonly [ModelType, Exclude<keyof AnyModelMethods, "custom">])[] = [
  ["llm", "llm"],
  ["text-embedding", "textEmbedding"],
  ["rerank", "rerank"],
  ["speech2text", "speech2text"],
  ["tts", "tts"],
  ["moderation", "moderation"],
];

function loadProvider(id: string, reference: string): Promise<AnyProvider> {
  if (Object.hasOwn(providers, id)) return providers[id as ProviderId]();
  const near = suggest(id, Object.keys(providers));
  const hint = near === undefined ? `Known are ${Object.keys(providers).join(", ")}` : `Did you mean ${near}?`;
  throw notFound(`${JSON.stringify(reference)} names no known provider, as in openai/gpt-4o. ${hint}`);
}

function notFound(message: string): Error {
  return invokeError(message, { reason: "model_not_found" });
}
