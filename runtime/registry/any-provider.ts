import type { ModelType } from "../core/descriptor.ts";
import type { ConnectionOptions } from "../models/connection.ts";
import type { CustomModel } from "../models/custom.ts";
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
  /** A model without a card: a language model unless `type` says otherwise. */
  readonly custom: <Type extends ModelType = "llm">(
    id: string,
    options?: AnyCustomOptions<Type>,
  ) => Handles<AnyParameters>[Type];
}

/** What is known of a custom model. */
export type AnyCustomOptions<Type extends ModelType> = CustomModel & {
  readonly type?: Type | undefined;
  /** The id of a card. */
  readonly basedOn?: string | undefined;
  readonly credentials?: CredentialValues | undefined;
};

/** A provider without its types. */
export function anyProvider(provider: (...given: never) => ProviderBase): AnyProvider {
  return provider as unknown as AnyProvider;
}
