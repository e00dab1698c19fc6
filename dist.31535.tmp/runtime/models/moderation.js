import { answersInfo } from "./answer-info.js";
import { numberProperty } from "./card.js";
import { sendCall } from "./connection.js";
import { modelHandle } from "./model-handle.js";
import { chunked, pool } from "./pool.js";
import { extrasOf } from "./request.js";
import { addUsages, pricedUsage } from "./usage.js";
/** The handle of a moderation model. */
export function moderation(binding) {
    return {
        ...modelHandle("moderation", binding, (options) => judge(binding, { texts: ["Hi"] }, options)),
        invoke: (request, options) => judge(binding, request, options),
    };
}
async function judge({ card, connection, operation }, request, options) {
    const startedAt = performance.now();
    const { model } = card.descriptor;
    const pieces = request.texts.flatMap((text, of) => piecesOf(text, numberProperty(card, "max_characters_per_chunk")).map((piece) => ({ of, piece })));
    const extras = extrasOf(request, connection.options.extraHeaders);
    const answers = await pool(chunked(pieces, Math.floor(numberProperty(card, "max_chunks") ?? 1)), 1, options?.signal, (batch, signal) => sendCall(connection, operation.codec, { model, texts: batch.map(({ piece }) => piece), ...extras }, { ...options, signal }));
    const judged = answers.flatMap(({ output }) => output.results);
    const results = request.texts.map((_, text) => joinJudgements(judged.filter((_result, index) => pieces[index]?.of === text)));
    return {
        model,
        flagged: results.some(({ flagged }) => flagged),
        results,
        usage: addUsages(answers.map(() => pricedUsage(card, null, {}))),
        ...answersInfo(answers.map(({ meta }) => meta), startedAt),
    };
}
/** A text in pieces of at most so many characters. No piece ends inside a surrogate pair. */
function piecesOf(text, longest) {
    if (longest === undefined || text.length <= longest)
        return [text];
    const pieces = [];
    for (let start = 0; start < text.length;) {
        let end = Math.min(text.length, start + Math.max(2, Math.floor(longest)));
        const isPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
        if (isPair)
            end -= 1;
        pieces.push(text.slice(start, end));
        start = end;
    }
    return pieces;
}
/** A text is what the worst of its pieces is. */
function joinJudgements(pieces) {
    const [first, ...rest] = pieces;
    if (first === undefined)
        return { flagged: false, categories: {}, scores: {} };
    return rest.reduce((a, b) => ({
        flagged: a.flagged || b.flagged,
        categories: merge(a.categories, b.categories, (one, other) => one || other),
        scores: merge(a.scores, b.scores, Math.max),
    }), first);
}
function merge(a, b, join) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return Object.fromEntries([...names].map((name) => [name, both(a[name], b[name], join)]));
}
function both(one, other, join) {
    return one === undefined || other === undefined ? (one ?? other) : join(one, other);
}
