import { answersInfo } from "./answer-info.js";
import { isPricedBy, numberProperty, textProperty } from "./card.js";
import { sendCall, streamCall } from "./connection.js";
import { checkJoinable, joinAudio } from "./join-audio.js";
import { modelHandle } from "./model-handle.js";
import { checkParameters } from "./parameters.js";
import { pool } from "./pool.js";
import { extrasOf } from "./request.js";
import { splitText } from "./split-text.js";
import { ttsStream } from "./tts-stream.js";
import { addUsages, pricedUsage } from "./usage.js";
import { chooseVoice, voicesOf } from "./voices.js";
/** The handle of a speaking model. */
export function tts(binding) {
    const { card } = binding;
    return {
        ...modelHandle("tts", binding, (options) => speak(binding, { text: "Hi" }, options)),
        voices: (language) => voicesOf(card, language),
        invoke: (request, options) => speak(binding, request, options),
        stream: (request, options) => ttsStream(binding, () => speechCalls(binding, request, true), options),
    };
}
async function speak(binding, request, options) {
    const startedAt = performance.now();
    const { card, connection, operation } = binding;
    const streams = operation.streams?.(card) === true;
    const calls = speechCalls(binding, request, streams);
    checkJoinable(calls[0]?.format, calls.length);
    const answers = await pool(calls, numberProperty(card, "max_workers") ?? 1, options?.signal, (call, signal) => streams ? drain(binding, call, { ...options, signal }) : sendCall(connection, operation.codec, call, { ...options, signal }));
    return ttsResult(card, calls, answers, startedAt);
}
async function drain({ connection, operation }, call, options) {
    const batches = (await streamCall(connection, operation.codec, call, options)).batches();
    for (;;) {
        const step = await batches.next();
        if (step.done === true)
            return step.value;
    }
}
/** The result of the answers so far, one a call. */
export function ttsResult(card, calls, answers, startedAt) {
    const contentType = answers[0]?.output.contentType ?? "application/octet-stream";
    return {
        model: card.descriptor.model,
        contentType,
        audio: joinAudio(answers.map(({ output }) => output.bytes)),
        usage: addUsages(answers.map(({ output }, index) => pricedUsage(card, countsOf(card, output.usage, calls[index]?.text ?? ""), {}))),
        ...answersInfo(answers.map(({ meta }) => meta), startedAt),
    };
}
/** Providers that bill characters do not report them, and what a model speaks is audio, whether or not a provider says so. */
function countsOf(card, reported, text) {
    if (isPricedBy(card, "characters"))
        return { ...reported, characters: [...text].length };
    if (reported === null || !isPricedBy(card, "audioOutputTokens"))
        return reported;
    return { ...reported, audioOutputTokens: reported.audioOutputTokens ?? reported.completionTokens };
}
function speechCalls({ card, connection, operation }, request, stream) {
    const checked = checkParameters(card, request, connection.provider);
    const shared = {
        model: card.descriptor.model,
        voice: chooseVoice(card, request.voice, connection.provider),
        format: request.format ?? textProperty(card, "audio_type"),
        parameters: operation.parameters?.(checked, card) ?? checked,
        stream,
        ...extrasOf(request, connection.options.extraHeaders),
    };
    return splitText(request.text, numberProperty(card, "word_limit") ?? Infinity).map((text) => ({ ...shared, text }));
}
