import { sendCall, streamCall } from "./connection.js";
import { countTokens } from "./count-tokens.js";
import { estimateCall } from "./estimate.js";
import { prepareCall } from "./llm-call.js";
import { llmChunks } from "./llm-chunks.js";
import { llmResult } from "./llm-result.js";
import { modelHandle } from "./model-handle.js";
import { resultStream } from "./result-stream.js";
/** The handle of a language model. */
export function llm(binding) {
    return {
        ...modelHandle("llm", binding, (options) => probe(binding, options)),
        invoke: (request, options) => ask(binding, request, options),
        stream: (request, options) => llmStream(binding, request, options),
        countTokens: (request, options) => countTokens(binding, request, options),
        estimate: (request, options) => estimateCall(binding, request, options),
    };
}
async function ask(binding, request, options) {
    const { operation, call, by } = await prepareCall(binding, request, false, options);
    const { output, meta } = await sendCall(binding.connection, operation.codec, call, options);
    return llmResult(binding.card, output, meta, by);
}
function llmStream(binding, request, options) {
    const chunks = llmChunks();
    let by = {};
    return resultStream({
        async open() {
            const prepared = await prepareCall(binding, request, true, options);
            by = prepared.by;
            if (prepared.isBlock)
                chunks.readBlock();
            return streamCall(binding.connection, prepared.operation.codec, prepared.call, options);
        },
        push: (deltas, waiting) => chunks.push(deltas, waiting),
        last: (result) => chunks.last(result),
        result: ({ output, meta }) => llmResult(binding.card, output, meta, by),
    });
}
/** The shortest answer that the card allows, or a count where that is offered, which costs nothing. */
async function probe(binding, options) {
    const short = binding.card.parameters.filter({ max_tokens: 16 });
    const request = { promptMessages: [{ role: "user", content: "Hi" }], modelParameters: short.ok ? short.value : {} };
    const { operation, call } = await prepareCall(binding, request, false, options);
    if (operation.countTokens === undefined)
        await sendCall(binding.connection, operation.codec, call, options);
    else
        await sendCall(binding.connection, operation.countTokens, call, options);
}
