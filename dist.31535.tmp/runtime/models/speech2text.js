import { answerInfo } from "./answer-info.js";
import { checkAudioName, loadAudio } from "./audio-file.js";
import {} from "./card.js";
import { mergeOptions, sendCall, streamCall } from "./connection.js";
import { modelHandle } from "./model-handle.js";
import { checkParameters } from "./parameters.js";
import { extrasOf } from "./request.js";
import { resultStream } from "./result-stream.js";
import { silence } from "./silence.js";
import { pricedUsage } from "./usage.js";
/** The handle of a transcribing model. */
export function speech2text(binding) {
    const { card, connection, operation } = binding;
    const invoke = async (request, options) => {
        const call = await transcriptionCall(binding, request, false, options);
        const { output, meta } = await sendCall(connection, operation.codec, call, options);
        return speech2textResult(card, output, meta);
    };
    return {
        ...modelHandle("speech2text", binding, (options) => invoke({ file: silence() }, options)),
        invoke: (request, options) => invoke(request, options),
        stream(request, options) {
            let index = 0;
            return resultStream({
                open: async () => streamCall(connection, operation.codec, await transcriptionCall(binding, request, true, options), options),
                push(deltas, chunks) {
                    for (const { text } of deltas)
                        chunks.push({ delta: { text }, index: index++ });
                },
                last: ({ usage }) => ({ delta: { text: "" }, index, usage }),
                result: ({ output, meta }) => speech2textResult(card, output, meta),
            });
        },
    };
}
async function transcriptionCall({ card, connection, operation }, request, stream, options) {
    checkAudioName(card, request.file, connection.provider);
    const checked = checkParameters(card, request, connection.provider);
    const { language, prompt } = request;
    return {
        model: card.descriptor.model,
        file: await loadAudio(card, request.file, connection.provider, mergeOptions(connection.options, options)),
        parameters: {
            ...(operation.parameters?.(checked, card) ?? checked),
            ...(language !== undefined && { language }),
            ...(prompt !== undefined && { prompt }),
        },
        stream,
        ...extrasOf(request, connection.options.extraHeaders),
    };
}
function speech2textResult(card, { text, language, segments, usage }, meta) {
    return {
        model: card.descriptor.model,
        text,
        language: language ?? null,
        segments: segments ?? null,
        usage: pricedUsage(card, usage, {}),
        ...answerInfo(meta),
        timeToFirstTokenMs: meta.firstDeltaMs ?? null,
    };
}
