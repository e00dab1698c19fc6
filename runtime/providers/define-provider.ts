import type { CredentialForm, ModelType } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import { suggest } from "../core/suggest.ts";
import type { Card } from "../models/card.ts";
import type { ConnectionOptions } from "../models/connection.ts";
import { customCard, type CustomModel } from "../models/custom.ts";
import { llm } from "../models/llm.ts";
import type { LlmBinding } from "../models/llm-call.ts";
import { moderation } from "../models/moderation.ts";
import type { InvokeOptions } from "../models/request.ts";
import { rerank } from "../models/rerank.ts";
import { speech2text } from "../models/speech2text.ts";
import { textEmbedding } from "../models/text-embedding.ts";
import { tts } from "../models/tts.ts";
import { type CredentialValues, readChoices, readCredentials, valueOf } from "./credentials.ts";
import { customProperties } from "./custom-properties.ts";
import { apiEndpoint } from "./endpoint.ts";
import type {
  AnyParameters,
  Handles,
  MethodNames,
  Operations,
  Provider,
  ProviderContext,
  ProviderDescription,
  Unsupported,
} from "./provider-types.ts";

/** A provider from its description: a function of credentials that gives a handle. */
export function defineProvider<Models extends object, Credentials, ModelCredentials, Missing extends ModelType = never>(
  description: ProviderDescription<Models, Missing, NoInfer<ModelCredentials>>,
): Provider<Models, Credentials, ModelCredentials, Missing> {
  const bound = (given: CredentialValues = {}, options: ConnectionOptions = {}) =>
    providerHandle(description as unknown as LooseDescription, given, options);
  return bound as unknown as Provider<Models, Credentials, ModelCredentials, Missing>;
}

/** For a model type that cannot be run: calling it does not compile, and throws the reason where types are not checked. */
export function unsupported(type: ModelType, reason: string): Unsupported {
  return { unsupported: `${type}: ${reason}` };
}

/** A description without its types: what happens at run time is the same for all providers. */
interface LooseDescription extends Omit<ProviderDescription<object, never>, "models" | "operations" | "validation"> {
  readonly models: { readonly [Type in ModelType]?: Readonly<Record<string, Card>> };
  readonly operations: { readonly [Type in ModelType]?: Operations[Type] | Unsupported };
  readonly validation: {
    readonly type: ModelType;
    readonly model: string;
    readonly modelCredential?: string | undefined;
  } | null;
}

type Handle = Handles<AnyParameters>[ModelType];
type CodecContext = Pick<ProviderContext, "card" | "choices">;
type LooseCustom = CustomModel & {
  readonly type?: ModelType;
  readonly basedOn?: string;
  readonly credentials?: CredentialValues;
};

function providerHandle(description: LooseDescription, given: CredentialValues, options: ConnectionOptions): object {
  const { provider, models, operations, validation } = description;
  const forms = provider.provider_credential_schema?.credential_form_schemas ?? [];
  const modelForms = provider.model_credential_schema?.credential_form_schemas;
  const cardOf = (type: ModelType, id: string): Card =>
    find(models, type, id) ?? unknownModel(provider.provider, id, Object.keys(models[type] ?? {}));
  const handleOf = (type: ModelType, card: Card, own = forms, values = given) =>
    modelHandleOf(description, type, card, own, values, options);

  const custom = (id: string, { type = "llm", basedOn, credentials, ...model }: LooseCustom = {}): Handle => {
    const own = formsOf(modelForms ?? forms, type);
    const values = { ...given, ...credentials };
    const properties = { ...customProperties(own, values), ...model.properties };
    const base = basedOn === undefined ? undefined : cardOf(type, basedOn);
    return handleOf(type, customCard(id, type, base, { ...model, properties }), own, values);
  };
  const methods = Object.keys(operations).map((type) => [
    methodNames[type as ModelType],
    (id: string) => handleOf(type as ModelType, cardOf(type as ModelType, id)),
  ]);
  return {
    id: provider.provider,
    descriptor: provider,
    ...(Object.fromEntries(methods) as Readonly<Record<string, unknown>>),
    custom,
    async validateCredentials(invoke?: InvokeOptions) {
      const { validating } = await import("../models/validate-credentials.ts");
      await validating({ provider: provider.provider, forms }, async () => {
        if (validation === null) throw withoutCredentials(provider.provider);
        const { type, model, modelCredential = "" } = validation;
        const id = (await valueOf(readCredentials(provider.provider, forms, given)[modelCredential])) ?? model;
        await handleOf(type, find(models, type, id) ?? customCard(id, type, undefined, {})).validateCredentials(invoke);
      });
    },
  };
}

const methodNames: MethodNames = {
  llm: "llm",
  "text-embedding": "textEmbedding",
  rerank: "rerank",
  speech2text: "speech2text",
  tts: "tts",
  moderation: "moderation",
};

function modelHandleOf(
  { provider: { provider }, api, operations, encoding, framings, wireModelCredential }: LooseDescription,
  type: ModelType,
  card: Card,
  forms: readonly CredentialForm[],
  given: CredentialValues,
  options: ConnectionOptions,
): Handle {
  const operation = operations[type];
  if (operation === undefined || "unsupported" in operation) {
    throw invokeError("InvokeBadRequestError", `${provider} does not run ${operation?.unsupported ?? type}`, {
      reason: "model_not_found",
      provider,
    });
  }
  const credentials = () => readCredentials(provider, forms, given);
  const endpoint = typeof api === "function" ? api(forms) : apiEndpoint(api, forms);
  const connection = { provider, endpoint, credentials, forms, wireModelCredential, options: { framings, ...options } };
  const binding = { card, connection, encoding: encoding?.(card.descriptor.model) };
  const choices = () => readChoices(forms, credentials());
  /** Which codec speaks may depend on credentials too. */
  const chosen = <Own extends object, Codec>(own: Own | ((context: CodecContext) => Promise<Codec>)) =>
    typeof own === "function" ? { codec: async () => own({ card, choices: await choices() }) } : own;
  const make: { readonly [Type in ModelType]: (operation: Operations[Type]) => Handle } = {
    llm: (own) => llm<AnyParameters>({ ...binding, operation: chooser(own, choices) }),
    "text-embedding": (own) => textEmbedding<AnyParameters>({ ...binding, operation: chosen(own) }),
    rerank: (own) => rerank<AnyParameters>({ ...binding, operation: chosen(own) }),
    speech2text: (own) => speech2text<AnyParameters>({ ...binding, operation: chosen(own) }),
    tts: (own) => tts<AnyParameters>({ ...binding, operation: chosen(own) }),
    moderation: (own) => moderation({ ...binding, operation: chosen(own) }),
  };
  return (make[type] as (operation: unknown) => Handle)(operation);
}

/** How a call of a language model is made may depend on credentials, which may have to be asked for. */
function chooser(
  own: Operations["llm"],
  choicesOf: () => Promise<ProviderContext["choices"]>,
): LlmBinding["operation"] {
  return typeof own === "function" ? async (context) => own({ ...context, choices: await choicesOf() }) : () => own;
}

/** The credentials of a custom model of a type. */
function formsOf(forms: readonly CredentialForm[], type: ModelType): readonly CredentialForm[] {
  return forms.filter((form) =>
    form.show_on.every(({ variable, value }) => variable !== "__model_type" || value === type),
  );
}

function withoutCredentials(provider: string): Error {
  return invokeError(
    "InvokeBadRequestError",
    `${provider} has no credentials of its own: make a model with custom, and call its validateCredentials`,
    { reason: "invalid_request", provider },
  );
}

function find(models: LooseDescription["models"], type: ModelType, id: string): Card | undefined {
  const ofType = models[type] ?? {};
  return Object.hasOwn(ofType, id) ? ofType[id] : undefined;
}

function unknownModel(provider: string, id: string, ids: readonly string[]): never {
  const near = suggest(id, ids);
  const hint = near === undefined ? "use custom for a model without a card" : `did you mean ${near}?`;
  throw invokeError("InvokeBadRequestError", `${provider} has no model ${id}; ${hint}`, {
    reason: "model_not_found",
    provider,
    model: id,
  });
}
