import { countTokens } from "./count-tokens.js";
import { prepareCall } from "./llm-call.js";
/** Counts the prompt and prices it with the longest answer. */
export async function estimateCall(binding, request, options) {
    const promptTokens = await countTokens(binding, request, options);
    const { call, by } = await prepareCall(binding, request, false, options);
    const maxCompletionTokens = longestAnswer(binding, { ...call.parameters, ...call.extraBody });
    const price = binding.card.price({ promptTokens: promptTokens ?? undefined, completionTokens: maxCompletionTokens ?? undefined }, by);
    if (maxCompletionTokens !== null)
        return { promptTokens, maxCompletionTokens, price };
    return { promptTokens, maxCompletionTokens, price: { ...price, completionPrice: null, totalPrice: null } };
}
/** How wires and cards call the bound of an answer's length. */
const bounds = ["max_tokens", "max_completion_tokens", "max_output_tokens"];
function longestAnswer({ card }, parameters) {
    const given = bounds.map((name) => parameters[name]).find((value) => typeof value === "number");
    return given ?? card.descriptor.parameter_rules.find(({ name }) => bounds.includes(name))?.max ?? null;
}
