import type { EmbeddingCall, ModerationCall, RerankCall, SpeechCall, TranscriptionCall } from "../core/call.ts";
import type { Codec } from "../core/codec.ts";
import type { ModelType, ProviderDescriptor } from "../core/descriptor.ts";
import type { Model } from "../core/model.ts";
import type {
  EmbeddingOutput,
  ModerationOutput,
  RerankOutput,
  SpeechDelta,
  SpeechOutput,
  TranscriptionDelta,
  TranscriptionOutput,
} from "../core/result.ts";
import type { ConnectionOptions } from "../models/connection.ts";
import type { CustomModel } from "../models/custom.ts";
import type { Llm } from "../models/llm.ts";
import type { LlmContext, LlmOperation } from "../models/llm-call.ts";
import type { Moderation } from "../models/moderation.ts";
import type { Operation } from "../models/operation.ts";
import type { InvokeOptions } from "../models/request.ts";
import type { Rerank } from "../models/rerank.ts";
import type { Speech2Text } from "../models/speech2text.ts";
import type { TextEmbedding } from "../models/text-embedding.ts";
import type { Tts, TtsOperation } from "../models/tts.ts";
import type { GivenCredentials } from "./credentials.ts";
import type { ApiDescription, EndpointFactory } from "./endpoint.ts";

/** A provider of `typecard/<id>`: call it with credentials, or with none to take them from the environment. */
export type Provider<Models, Credentials, ModelCredentials, Missing extends ModelType = never> = (
  credentials?: GivenCredentials<Credentials>,
  options?: ConnectionOptions,
) => ProviderHandle<Models, Credentials, ModelCredentials, Missing>;

/** A provider with credentials: it has a method for each model type that it can run. */
export type ProviderHandle<Models, Credentials, ModelCredentials, Missing extends ModelType = never> = ModelMethods<
  Models,
  Missing
> &
  ProviderBase & {
    readonly custom: CustomMethod<
      Models,
      Credentials,
      ModelCredentials,
      Exclude<Served<Models, ModelCredentials>, Missing>
    >;
  };

/** What all provider handles have. */
export interface ProviderBase {
  readonly id: string;
  readonly descriptor: ProviderDescriptor;
  /**
   * Makes one cheap live call. Where credentials belong to models alone, only a model can be asked: see `custom`.
   * @throws CredentialsValidationError that says which credential is wrong, and why.
   */
  validateCredentials(options?: InvokeOptions): Promise<void>;
}

/** The model types of a generated provider. */
export type TypesOf<Models> = [Models] extends [never] ? never : keyof Models & ModelType;
/** The model types that a provider serves: those of its cards, and those of which models can be customized. */
export type Served<Models, ModelCredentials> = TypesOf<Models> | TypesOf<ModelCredentials>;

/** One method a model type, which takes the ids of that type. */
export type ModelMethods<Models, Missing> = {
  readonly [Type in Exclude<TypesOf<Models>, Missing> as MethodNames[Type]]: <Id extends keyof Models[Type] & string>(
    id: Id,
  ) => Handles<ParametersIn<Models[Type][Id]>, VoiceIn<Models[Type][Id]>>[Type];
};

/** How the methods of model types are called. */
export interface MethodNames {
  readonly llm: "llm";
  readonly "text-embedding": "textEmbedding";
  readonly rerank: "rerank";
  readonly speech2text: "speech2text";
  readonly tts: "tts";
  readonly moderation: "moderation";
}

/** The handles, by model type. */
export interface Handles<Parameters, VoiceId extends string = string> {
  readonly llm: Llm<Parameters>;
  readonly "text-embedding": TextEmbedding<Parameters>;
  readonly rerank: Rerank<Parameters>;
  readonly speech2text: Speech2Text<Parameters>;
  readonly tts: Tts<Parameters, VoiceId>;
  readonly moderation: Moderation;
}

/** Parameters of which no card tells the types. */
export type AnyParameters = Readonly<Record<string, unknown>>;

type ParametersIn<M> = M extends Model<string, ModelType, infer Parameters> ? Parameters : AnyParameters;
/** The voices that the card lists; any text where it lists none. */
type VoiceIn<M> = M extends { readonly "~voices"?: infer VoiceId extends string }
  ? string extends VoiceId
    ? string
    : VoiceId
  : string;

/** Makes a handle of a model that has no card: a fine-tune, a deployment, one of one's own server. */
export interface CustomMethod<Models, Credentials, ModelCredentials, Types extends ModelType> {
  /** With the parameters of the model that it is based on. */
  <Type extends Types = "llm" & Types, Base extends keyof Cards<Models, Type> & string = never>(
    id: string,
    options: CustomOptions<Credentials, ModelCredentials, Type> & {
      readonly basedOn: Base;
      readonly rules?: undefined;
    },
  ): Handles<ParametersIn<Cards<Models, Type>[Base]>>[Type];
  /** With parameters of its own, or with any. */
  <Type extends Types = "llm" & Types>(
    id: string,
    options?: CustomOptions<Credentials, ModelCredentials, Type> & {
      readonly basedOn?: keyof Cards<Models, Type> & string;
    },
  ): Handles<AnyParameters>[Type];
}

type Cards<Models, Type extends ModelType> = Type extends keyof Models ? Models[Type] : Record<never, never>;

/** What is known of a custom model. */
export type CustomOptions<Credentials, ModelCredentials, Type extends ModelType> = CustomModel & {
  /** `llm` when left out. */
  readonly type?: Type | undefined;
  /** Those of the provider, where it has them too, when left out; then those of the environment. */
  readonly credentials?:
    GivenCredentials<Type extends keyof ModelCredentials ? ModelCredentials[Type] : Credentials> | undefined;
};

/** A model type that a provider has cards for, but that cannot be run. */
export interface Unsupported {
  readonly unsupported: string;
}

/** What decides how a language model's call is made, with the credentials. */
export interface ProviderContext extends LlmContext {
  /** The credentials that are no secrets, by variable. */
  readonly choices: Readonly<Record<string, string | undefined>>;
}

/** How each model type's calls are made. */
export interface Operations {
  readonly llm: LlmOperation | ((context: ProviderContext) => LlmOperation);
  readonly "text-embedding": Operation<EmbeddingCall, EmbeddingOutput> | CodecChoice<EmbeddingCall, EmbeddingOutput>;
  readonly rerank: Operation<RerankCall, RerankOutput> | CodecChoice<RerankCall, RerankOutput>;
  readonly speech2text:
    | Operation<TranscriptionCall, TranscriptionOutput, TranscriptionDelta>
    | CodecChoice<TranscriptionCall, TranscriptionOutput, TranscriptionDelta>;
  readonly tts: TtsOperation | CodecChoice<SpeechCall, SpeechOutput, SpeechDelta>;
  readonly moderation: Operation<ModerationCall, ModerationOutput> | CodecChoice<ModerationCall, ModerationOutput>;
}

/** Loads the codec that credentials decide. */
export type CodecChoice<Call, Output, Delta = never> = (
  context: Pick<ProviderContext, "card" | "choices">,
) => Promise<Codec<Call, Output, Delta>>;

/** A provider, declared. */
export interface ProviderDescription<Models, Missing extends ModelType, ModelCredentials = Record<never, never>> {
  readonly provider: ProviderDescriptor;
  readonly models: Models;
  readonly api: ApiDescription | EndpointFactory;
  /** Every model type that is served has an operation, or says that it is unsupported. */
  readonly operations: {
    readonly [Type in Served<Models, ModelCredentials>]: Type extends Missing ? Unsupported : Operations[Type];
  };
  /** The cheap call that validates credentials; null where they belong to models alone. */
  readonly validation: Validation<Models>;
  /** The credential of a custom model that holds its id on the wire, such as the name of a deployment; the model's own id when it is not given. */
  readonly wireModelCredential?: string | undefined;
  /** Framings beside those of the transport and of the codecs. */
  readonly framings?: ConnectionOptions["framings"];
  /** The name of the encoding by which a model's tokens are counted, where the provider does not count them itself. */
  readonly encoding?: ((id: string) => string | undefined) | undefined;
}

/** A model of a card, which is asked the least that it can be. */
type Validation<Models> = [TypesOf<Models>] extends [never]
  ? null
  : {
      readonly [Type in TypesOf<Models>]: {
        readonly type: Type;
        readonly model: keyof Models[Type] & string;
        /** The credential that names another model in its place. */
        readonly modelCredential?: string | undefined;
      };
    }[TypesOf<Models>];
