import { invokeError } from "./core/error.js";
import { suggest } from "./core/suggest.js";
/** The providers that can be run, by id. Each is loaded when it is first asked for, and no other with it. */
export const providers = {
    anthropic: async () => loose((await import("./providers/anthropic.js")).anthropic),
    cohere: async () => loose((await import("./providers/cohere.js")).cohere),
    openai: async () => loose((await import("./providers/openai.js")).openai),
};
/**
 * The handle of a model that is known at run time only, as `openai/gpt-4o`. Its parameters are checked when it is invoked.
 * @throws InvokeBadRequestError `model_not_found` for a provider or model that there is not.
 */
export async function resolveModel(reference, { type, credentials, ...options } = {}) {
    const slash = reference.indexOf("/");
    const provider = await loadProvider(reference.slice(0, Math.max(0, slash)), reference);
    const handle = provider(credentials, options);
    const id = reference.slice(slash + 1);
    const tried = type === undefined ? methodNames : methodNames.filter(([name]) => name === type);
    let failure;
    for (const [, method] of tried) {
        try {
            const found = handle[method]?.(id);
            if (found !== undefined)
                return found;
        }
        catch (thrown) {
            failure ??= thrown;
        }
    }
    throw failure ?? notFound(`${handle.id} has no models of type ${type}`);
}
const methodNames = [
    ["llm", "llm"],
    ["text-embedding", "textEmbedding"],
    ["rerank", "rerank"],
    ["speech2text", "speech2text"],
    ["tts", "tts"],
    ["moderation", "moderation"],
];
function loadProvider(id, reference) {
    if (Object.hasOwn(providers, id))
        return providers[id]();
    const near = suggest(id, Object.keys(providers));
    const hint = near === undefined ? `Known are ${Object.keys(providers).join(", ")}` : `Did you mean ${near}?`;
    throw notFound(`${JSON.stringify(reference)} names no known provider, as in openai/gpt-4o. ${hint}`);
}
function notFound(message) {
    return invokeError("InvokeBadRequestError", message, { reason: "model_not_found" });
}
function loose(provider) {
    return provider;
}
