import { invokeError } from "./core/error.ts";
import type { ModelType } from "./core/descriptor.ts";
import { suggest } from "./core/suggest.ts";
import type { ConnectionOptions } from "./models/connection.ts";
import type { CredentialValues } from "./providers/credentials.ts";
import type { AnyParameters, Handles, ProviderBase } from "./providers/provider-types.ts";

/** The providers that can be run, by id. Each is loaded when it is first asked for, and no other with it. */
export const providers: { readonly [Id in ProviderId]: () => Promise<AnyProvider> } = {
  anthropic: async () => loose((await import("./providers/anthropic.ts")).anthropic),
  cohere: async () => loose((await import("./providers/cohere.ts")).cohere),
  openai: async () => loose((await import("./providers/openai.ts")).openai),
};

/** The id of a provider that can be run. */
export type ProviderId = "anthropic" | "cohere" | "openai";

/** A provider whose model ids, parameters and credentials are not checked by types, because they are known at run time only. */
export type AnyProvider = (
  credentials?: CredentialValues,
  options?: ConnectionOptions,
) => ProviderBase & AnyModelMethods;

/** The methods of a provider; those of model types that it lacks are absent. */
export interface AnyModelMethods {
  readonly llm?: (id: string) => Handles<AnyParameters>["llm"];
  readonly textEmbedding?: (id: string) => Handles<AnyParameters>["text-embedding"];
  readonly rerank?: (id: string) => Handles<AnyParameters>["rerank"];
  readonly speech2text?: (id: string) => Handles<AnyParameters>["speech2text"];
  readonly tts?: (id: string) => Handles<AnyParameters>["tts"];
  readonly moderation?: (id: string) => Handles<AnyParameters>["moderation"];
}

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

const methodNames: readonly (readonly [ModelType, keyof AnyModelMethods])[] = [
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
  return invokeError("InvokeBadRequestError", message, { reason: "model_not_found" });
}

function loose(provider: unknown): AnyProvider {
  return provider as AnyProvider;
}
