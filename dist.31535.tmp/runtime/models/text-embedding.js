import { answersInfo } from "./answer-info.js";
import { numberProperty } from "./card.js";
import { sendCall } from "./connection.js";
import { modelHandle } from "./model-handle.js";
import { checkParameters } from "./parameters.js";
import { chunked, pool } from "./pool.js";
import { extrasOf } from "./request.js";
import { loadTokenizer } from "./tokenizer.js";
import { addUsages, pricedUsage } from "./usage.js";
/** The handle of an embedding model. */
export function textEmbedding(binding) {
    const { connection, encoding } = binding;
    const invoke = (request, options) => embed(binding, request, options);
    return {
        ...modelHandle("text-embedding", binding, (options) => invoke({ texts: ["Hi"] }, options)),
        invoke: (request, options) => invoke(request, options),
        async countTokens(texts) {
            return encoding === undefined ? null : texts.map(await loadTokenizer(encoding, connection.options.tokenizers));
        },
    };
}
async function embed({ card, connection, operation }, request, options) {
    const startedAt = performance.now();
    const checked = checkParameters(card, request, connection.provider);
    const shared = {
        model: card.descriptor.model,
        inputType: request.inputType ?? "document",
        parameters: operation.parameters?.(checked, card) ?? checked,
        ...extrasOf(request, connection.options.extraHeaders),
    };
    const answers = await pool(chunked(request.texts, maxChunks(card)), request.maxWorkers ?? 4, options?.signal, (texts, signal) => sendCall(connection, operation.codec, { ...shared, texts }, { ...options, signal }));
    return {
        model: card.descriptor.model,
        embeddings: answers.flatMap(({ output }) => output.embeddings),
        usage: addUsages(answers.map(({ output }) => pricedUsage(card, output.usage, {}))),
        ...answersInfo(answers.map(({ meta }) => meta), startedAt),
    };
}
/** The reference's default is one text a request. */
function maxChunks(card) {
    return Math.floor(numberProperty(card, "max_chunks") ?? 1);
}
