import { invokeError } from "../core/error.js";
import { requestAnswer } from "./answer.js";
import { joined, readAll } from "./body.js";
import { builtInFramings } from "./framing/built-in.js";
import { bodyKind, decoding, pageError } from "./promised.js";
import { readDeltas } from "./stream-deltas.js";
/** Sends a request once and opens its answer for reading. A server that answers with one JSON document all the same gets it decoded as such. */
export async function openDeltas(exchange, run, wire, guard, state) {
    const { codec, call } = exchange;
    const { timeouts, maxEventBytes, maxResponseBytes, keepRaw, framings } = run.settings;
    const open = framings[wire.framing] ?? builtInFramings[wire.framing];
    if (open === undefined || codec.decodeStream === undefined)
        throw unstreamable(codec.kind, wire.framing);
    const attemptedAt = performance.now();
    const answer = await requestAnswer(run, wire, guard, true);
    const kept = [];
    state.meta = metaOf(run, answer, state, keepRaw ? kept : undefined);
    guard.arm("first_token_timeout", timeouts.firstTokenMs, attemptedAt);
    const first = await answer.body.read();
    const start = first ?? new Uint8Array();
    const kind = bodyKind(wire.framing, answer.headers["content-type"] ?? "", start);
    if (kind === "page")
        throw pageError(wire.framing, start);
    if (kind === "document") {
        const bytes = await readAll(answer.body, guard, maxResponseBytes, timeouts.idleMs, first);
        kept.push(bytes);
        const output = decoding(() => codec.decode({ status: answer.status, headers: answer.headers, body: bytes }, call));
        // No streaming protocol is polled.
        return () => Promise.resolve({ done: true, value: { output: output, meta: finishedMeta(state) } });
    }
    const decoder = codec.decodeStream(call);
    state.decoder = decoder;
    const next = readDeltas({
        decoder,
        framer: open(maxEventBytes),
        body: answer.body,
        first,
        beforeRead: () => {
            if (state.firstDeltaMs !== undefined)
                guard.arm("idle_timeout", timeouts.idleMs);
        },
        onChunk: keepRaw ? (chunk) => kept.push(chunk) : undefined,
    });
    return async () => {
        const deltas = await next();
        if (deltas !== undefined)
            return { done: false, value: deltas };
        return { done: true, value: { output: decoding(() => decoder.end()), meta: finishedMeta(state) } };
    };
}
function unstreamable(kind, framing) {
    return invokeError("InvokeBadRequestError", `${kind} cannot be streamed (framing ${framing})`, {
        reason: "unsupported_parameter",
    });
}
function metaOf(run, answer, state, kept) {
    return () => ({
        status: answer.status,
        headers: answer.headers,
        requestId: answer.requestId,
        latencyMs: performance.now() - run.startedAt,
        firstDeltaMs: state.firstDeltaMs,
        attempts: run.attempts,
        raw: () => (kept === undefined ? undefined : joined(kept)),
    });
}
function finishedMeta(state) {
    const meta = state.meta?.();
    if (meta === undefined)
        throw new Error("A stream cannot end before its head has come");
    state.meta = () => meta;
    return meta;
}
