import { invokeError } from "../core/error.js";
import { suggest } from "../core/suggest.js";
import { customCard } from "../models/custom.js";
import { llm } from "../models/llm.js";
import { moderation } from "../models/moderation.js";
import { rerank } from "../models/rerank.js";
import { speech2text } from "../models/speech2text.js";
import { textEmbedding } from "../models/text-embedding.js";
import { tts } from "../models/tts.js";
import { validating } from "../models/validate-credentials.js";
import { readChoices, readCredentials, valueOf } from "./credentials.js";
import { apiEndpoint } from "./endpoint.js";
/** A provider from its description: a function of credentials that gives a handle. */
export function defineProvider(description) {
    const bound = (given = {}, options = {}) => providerHandle(description, given, options);
    return bound;
}
/** For a model type that cannot be run: calling it does not compile, and throws the reason where types are not checked. */
export function unsupported(type, reason) {
    return { unsupported: `${type}: ${reason}` };
}
function providerHandle(description, given, options) {
    const { provider, models, operations, validation } = description;
    const forms = provider.provider_credential_schema?.credential_form_schemas ?? [];
    const modelForms = provider.model_credential_schema?.credential_form_schemas;
    const cardOf = (type, id) => find(models, type, id) ?? unknownModel(provider.provider, id, Object.keys(models[type] ?? {}));
    const handleOf = (type, card, own = forms, values = given) => modelHandleOf(description, type, card, own, values, options);
    const custom = (id, { type = "llm", basedOn, credentials, ...model } = {}) => {
        const card = customCard(id, type, basedOn === undefined ? undefined : cardOf(type, basedOn), model);
        return handleOf(type, card, formsOf(modelForms ?? forms, type), { ...given, ...credentials });
    };
    const methods = Object.keys(operations).map((type) => [methodNames[type], (id) => handleOf(type, cardOf(type, id))]);
    return {
        id: provider.provider,
        descriptor: provider,
        ...Object.fromEntries(methods),
        custom,
        validateCredentials: (invoke) => validating({ provider: provider.provider, forms }, async () => {
            const { type, model, modelCredential = "" } = validation;
            const id = (await valueOf(readCredentials(provider.provider, forms, given)[modelCredential])) ?? model;
            await handleOf(type, find(models, type, id) ?? customCard(id, type, undefined, {})).validateCredentials(invoke);
        }),
    };
}
const methodNames = { llm: "llm", "text-embedding": "textEmbedding", rerank: "rerank", speech2text: "speech2text", tts: "tts", moderation: "moderation" };
function modelHandleOf({ provider: { provider }, api, operations, encoding }, type, card, forms, given, options) {
    const operation = operations[type];
    if (operation === undefined || "unsupported" in operation) {
        throw invokeError("InvokeBadRequestError", `${provider} does not run ${operation?.unsupported ?? type}`, { reason: "model_not_found", provider });
    }
    const credentials = () => readCredentials(provider, forms, given);
    const connection = { provider, endpoint: apiEndpoint(api, forms), credentials, forms, options };
    const binding = { card, connection, encoding: encoding?.(card.descriptor.model) };
    const make = {
        llm: (own) => llm({ ...binding, operation: chooser(own, () => readChoices(forms, credentials())) }),
        "text-embedding": (own) => textEmbedding({ ...binding, operation: own }),
        rerank: (own) => rerank({ ...binding, operation: own }),
        speech2text: (own) => speech2text({ ...binding, operation: own }),
        tts: (own) => tts({ ...binding, operation: own }),
        moderation: (own) => moderation({ ...binding, operation: own }),
    };
    return make[type](operation);
}
/** How a call of a language model is made may depend on credentials, which may have to be asked for. */
function chooser(own, choicesOf) {
    return typeof own === "function" ? async (context) => own({ ...context, choices: await choicesOf() }) : () => own;
}
/** The credentials of a custom model of a type. */
function formsOf(forms, type) {
    return forms.filter((form) => form.show_on.every(({ variable, value }) => variable !== "__model_type" || value === type));
}
function find(models, type, id) {
    const ofType = models[type] ?? {};
    return Object.hasOwn(ofType, id) ? ofType[id] : undefined;
}
function unknownModel(provider, id, ids) {
    const near = suggest(id, ids);
    const hint = near === undefined ? "use custom for a model without a card" : `did you mean ${near}?`;
    throw invokeError("InvokeBadRequestError", `${provider} has no model ${id}; ${hint}`, { reason: "model_not_found", provider, model: id });
}
