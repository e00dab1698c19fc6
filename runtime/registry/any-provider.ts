import type { ConnectionOptions } from "../models/connection.ts";
import type { CredentialValues } from "../providers/credentials.ts";
import type { AnyParameters, Handles, ProviderBase } from "../providers/provider-types.ts";

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

/** A provider without its types. */
export function anyProvider(provider: (...given: never) => ProviderBase): AnyProvider {
  return provider as unknown as AnyProvider;
}
