import { answerInfo } from "./answer-info.js";
import { sendCall } from "./connection.js";
import { modelHandle } from "./model-handle.js";
import { checkParameters } from "./parameters.js";
import { extrasOf } from "./request.js";
import { pricedUsage } from "./usage.js";
/** The handle of a rerank model. */
export function rerank(binding) {
    const invoke = (request, options) => rank(binding, request, options);
    return {
        ...modelHandle("rerank", binding, (options) => invoke({ query: "Hi", documents: ["Hello"] }, options)),
        invoke: (request, options) => invoke(request, options),
    };
}
async function rank({ card, connection, operation }, request, options) {
    const { query, documents, topN, scoreThreshold = -Infinity } = request;
    const checked = checkParameters(card, request, connection.provider);
    const { model } = card.descriptor;
    const parameters = operation.parameters?.(checked, card) ?? checked;
    const call = { model, query, documents, topN, parameters, ...extrasOf(request, connection.options.extraHeaders) };
    const { output, meta } = await sendCall(connection, operation.codec, call, options);
    return {
        model,
        results: output.results
            .filter(({ score }) => score >= scoreThreshold)
            .toSorted((a, b) => b.score - a.score)
            .map((result) => ({ ...result, document: documents[result.index] ?? "" })),
        usage: pricedUsage(card, output.usage, {}),
        ...answerInfo(meta),
    };
}
