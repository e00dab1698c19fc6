import { answerInfo } from "./answer-info.js";
import { pricedUsage } from "./usage.js";
/** What a decoded answer says, with its price. */
export function llmResult(card, output, meta, by) {
    const { message, text, reasoning, toolCalls, finishReason, rawFinishReason, responseId, model, refusal } = output;
    return {
        model: card.descriptor.model,
        responseModel: model,
        responseId,
        message,
        text,
        reasoning,
        toolCalls,
        finishReason,
        rawFinishReason,
        refusal: refusal ?? null,
        usage: pricedUsage(card, output.usage, servedBy(output, by)),
        ...answerInfo(meta),
        timeToFirstTokenMs: meta.firstDeltaMs ?? null,
    };
}
/** The tier that served the request, where the provider says so, else the one that was asked for. */
function servedBy({ serviceTier }, by) {
    return serviceTier === undefined ? by : { ...by, serviceTier };
}
