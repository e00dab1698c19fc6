import { send } from "../../http/send.js";
import { stream } from "../../http/stream.js";
import { requestFields } from "./calls.js";
import { replayKinds } from "./kinds.js";
/**
 * Decodes one recorded exchange as a live one would be: the answer goes through the transport, its framing and the codec of
 * that kind. Nothing is sent. Rejects with the unified error for a failure, for an error inside a stream and for a stream that
 * is cut short; never tries again.
 *
 * @example
 * const { text, usage } = await replay("openai-chat", { request, response });
 */
export async function replay(kind, exchange) {
    const entry = replayKinds[kind];
    if (entry === undefined) {
        throw new RangeError(`There is no codec of kind ${JSON.stringify(kind)}; there are ${Object.keys(replayKinds).join(", ")}`);
    }
    return (await entry.replay(exchange, decodeRecorded));
}
async function decodeRecorded(codec, call, { request, response }, wholeFraming) {
    const streamed = codec.decodeStream === undefined ? undefined : streamFraming(request.body, response, wholeFraming);
    const exchange = {
        codec: { ...codec, encode: () => wireRequest(streamed ?? wholeFraming) },
        call,
        endpoint: { url: () => new URL(request.url), authorize: async (it) => it, secrets: () => [] },
        credentials: {},
        options: { fetch: () => Promise.resolve(platformResponse(response)), retries: { max: 0 } },
    };
    if (streamed === undefined)
        return (await send(exchange)).output;
    const batches = stream(exchange).batches();
    for (;;) {
        const next = await batches.next();
        if (next.done === true)
            return next.value.output;
    }
}
/** How a streamed answer is cut; undefined for one that came whole. The answer's own word counts, then what was asked for. */
function streamFraming(requestBody, response, wholeFraming) {
    const contentType = lowerCase(response.headers)["content-type"] ?? "";
    const named = streamTypes.find(([type]) => contentType.startsWith(type))?.[1];
    if (named !== undefined || wholeFraming === "bytes")
        return named;
    const { stream: asked } = requestFields(requestBody);
    return asked === true || asked === "true" ? "sse" : undefined;
}
const streamTypes = [
    ["text/event-stream", "sse"],
    ["application/x-ndjson", "ndjson"],
    ["application/vnd.amazon.eventstream", "aws-event-stream"],
];
function wireRequest(framing) {
    return { method: "POST", path: "", body: { type: "none" }, framing };
}
function platformResponse({ status, headers, body, bodyBase64 }) {
    const bytes = bodyBase64 === undefined ? new TextEncoder().encode(body ?? "") : Buffer.from(bodyBase64, "base64");
    // Without a content type of its own, which a text as body would bring.
    return new Response(new Uint8Array(bytes), { status, headers: lowerCase(headers) });
}
function lowerCase(headers) {
    return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
