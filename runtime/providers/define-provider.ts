import type { CredentialForm, ModelType } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import { suggest } from "../core/suggest.ts";
import type { Card } from "../models/card.ts";
import type { ConnectionOptions } from "../models/connection.ts";
import { customCard, type CustomModel } from "../models/custom.ts";
import { llm } from "../models/llm.ts";
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
  ProviderDescription,
  Unsupported,
} from "./provider-types.ts";

/** A provider from its description: a function of credentials that gives a handle. */
export function defineProvider<Models extends object, Credentials, ModelCredentials, Missing extends ModelType = never>(
  description: ProviderDescription<Models, Missing, NoInfer<ModelCredentials>>,
): Provider<Models, Credentials, ModelCredentials, Missing> {
  return defineProviderWith({ ...description, handles: allHandles });
}

/** As `defineProvider`, with the handles of some model types alone: a bundle holds what is named here. */
export function defineProviderWith<
  Models extends object,
  Credentials,
  ModelCredentials,
  Missing extends ModelType = never,
>(
  description: ProviderDescription<Models, Missing, NoInfer<ModelCredentials>> & { readonly handles: HandleMakers },
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
  readonly handles: HandleMakers;
}

type Handle = Handles<AnyParameters>[ModelType];
type HandleOf = (binding: object) => Handle;
type HandleMakers = { readonly [Type in ModelType]?: (binding: never) => unknown };
type Chooser = (context: object) => unknown;
type LooseCustom = CustomModel & {
  readonly type?: ModelType;
  readonly basedOn?: string;
  readonly credentials?: CredentialValues;
};

function providerHandle(description: LooseDescription, given: CredentialValues, options: ConnectionOptions): object {
  const {
    provider: descriptor,
    models,
    api,
    operations,
    validation,
    encoding,
    framings,
    wireModelCredential,
    handles,
  } = description;
  const { provider } = descriptor;
  const forms = descriptor.provider_credential_schema?.credential_form_schemas ?? [];
  const modelForms = descriptor.model_credential_schema?.credential_form_schemas ?? forms;
  const refused = (message: string, reason: "invalid_request" | "model_not_found", model?: string): Error =>
    invokeError(`${provider} ${message}`, { reason, provider, model });

  const find = (type: ModelType, id: string): Card | undefined => {
    const cards = models[type] ?? {};
    return Object.hasOwn(cards, id) ? cards[id] : undefined;
  };
  const cardOf = (type: ModelType, id: string): Card => {
    const card = find(type, id);
    if (card !== undefined) return card;
    const near = suggest(id, Object.keys(models[type] ?? {}));
    const hint = near === undefined ? "use custom for others" : `did you mean ${near}?`;
    throw refused(`has no model ${id}; ${hint}`, "model_not_found", id);
  };
  const handleOf = (type: ModelType, card: Card, own = forms, values = given): Handle => {
    const operation = operations[type];
    if (operation === undefined || "unsupported" in operation)
      throw refused(`does not run ${operation?.unsupported ?? type}`, "model_not_found");
    const credentials = () => readCredentials(provider, own, values);
    // How a call is made may depend on credentials, which may have to be asked for.
    const chosen = async (context: { readonly card: Card }) =>
      typeof operation === "function"
        ? (operation as Chooser)({ ...context, choices: await readChoices(own, credentials()) })
        : operation;
    return (handles[type] as HandleOf)({
      card,
      connection: {
        provider,
        endpoint: typeof api === "function" ? api(own) : apiEndpoint(api, own),
        credentials,
        forms: own,
        wireModelCredential,
        options: { framings, ...options },
      },
      encoding: encoding?.(card.descriptor.model),
      operation:
        type === "llm" ? chosen : typeof operation === "function" ? { codec: () => chosen({ card }) } : operation,
    });
  };

  const custom = (id: string, { type = "llm", basedOn, credentials, ...model }: LooseCustom = {}): Handle => {
    const own = modelForms.filter((form) => isOfType(form, type));
    const values = { ...given, ...credentials };
    const properties = { ...customProperties(own, values), ...model.properties };
    const base = basedOn === undefined ? undefined : cardOf(type, basedOn);
    return handleOf(type, customCard(id, type, base, { ...model, properties }), own, values);
  };
  const methods = (Object.keys(operations) as ModelType[]).map((type) => [
    methodOf(type),
    (id: string) => handleOf(type, cardOf(type, id)),
  ]);
  return {
    id: provider,
    descriptor,
    ...(Object.fromEntries(methods) as Readonly<Record<string, unknown>>),
    custom,
    async validateCredentials(invoke?: InvokeOptions) {
      const { validating } = await import("../models/validate-credentials.ts");
      await validating({ provider, forms }, async () => {
        if (validation === null)
          throw refused("has no credentials of its own; validate a custom model's", "invalid_request");
        const { type, model, modelCredential = "" } = validation;
        const id = (await valueOf(readCredentials(provider, forms, given)[modelCredential])) ?? model;
        await handleOf(type, find(type, id) ?? customCard(id, type, undefined, {})).validateCredentials(invoke);
      });
    },
  };
}

function methodOf(type: ModelType): MethodNames[ModelType] {
  return type === "text-embedding" ? "textEmbedding" : type;
}

/** Whether a custom model of a type has a credential. */
function isOfType({ show_on }: CredentialForm, type: ModelType): boolean {
  return show_on.every(({ variable, value }) => variable !== "__model_type" || value === type);
}

const allHandles = { llm, "text-embedding": textEmbedding, rerank, speech2text, tts, moderation };
