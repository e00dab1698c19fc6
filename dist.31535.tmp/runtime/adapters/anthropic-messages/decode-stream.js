import { failureError } from "../../core/failure.js";
import { invalidResponse, truncatedStream } from "../anthropic-common/answer-object.js";
import { anthropicErrors } from "../anthropic-common/errors.js";
import { fieldsOf, parseJson, textOf } from "../anthropic-common/json.js";
import { chatOutput } from "./answer.js";
import { closeBlock, deltaOf, finishedBlock, openBlock } from "./streamed-block.js";
/** Decodes a stream of events. Events and deltas that it does not know are passed over, as the API asks for. https://docs.claude.com/en/docs/build-with-claude/streaming */
export function decodeMessagesStream(call) {
    const blocks = new Map();
    let message;
    let ending = {};
    let usage;
    let toolCalls = 0;
    let emitted = false;
    let done = false;
    const refuse = (what) => invalidResponse(what, { model: call.model, emittedBefore: emitted });
    const handlers = {
        content_block_delta(event) {
            const block = blocks.get(event["index"]);
            const delta = fieldsOf(event["delta"]);
            if (block === undefined || delta === undefined)
                throw refuse("A delta of no content block");
            return deltaOf(block, delta);
        },
        content_block_start(event) {
            const start = fieldsOf(event["content_block"]);
            if (typeof start?.["type"] !== "string")
                throw refuse("A content block without a type");
            const opened = openBlock(start, toolCalls);
            if (start["type"] === "tool_use")
                toolCalls += 1;
            blocks.set(event["index"], opened.block);
            return opened.delta;
        },
        content_block_stop(event) {
            const block = blocks.get(event["index"]);
            return block && closeBlock(block);
        },
        message_start(event) {
            const next = fieldsOf(event["message"]) ?? {};
            // Some gateways say the same start twice; any other start means that two answers got mixed.
            if (message !== undefined && (next["id"] !== message["id"] || blocks.size > 0))
                throw refuse("A message that starts inside another");
            message = next;
            usage = fieldsOf(next["usage"]);
            return undefined;
        },
        message_delta(event) {
            ending = { ...ending, ...fieldsOf(event["delta"]) };
            const counts = fieldsOf(event["usage"]);
            if (counts !== undefined)
                usage = { ...usage, ...withoutNulls(counts) };
            return undefined;
        },
        message_stop() {
            done = true;
            return undefined;
        },
    };
    const output = () => chatOutput({
        id: textOf(message?.["id"]) ?? null,
        model: textOf(message?.["model"]) ?? null,
        blocks: [...blocks.values()].map(finishedBlock),
        stopReason: textOf(ending["stop_reason"]) ?? null,
        stopDetails: ending["stop_details"],
        usage,
    });
    return {
        push(event) {
            if (done || event.type !== "sse")
                return [];
            const data = fieldsOf(parseJson(event.data));
            if (data?.["type"] === "error" ||
                (event.event === "error" && data?.["type"] === undefined) ||
                fieldsOf(data?.["error"]) !== undefined) {
                throw failureError(anthropicErrors, { status: undefined, headers: {}, text: event.data, emittedBefore: emitted }, { model: call.model });
            }
            if (data === undefined)
                throw refuse("An event that is not a JSON object");
            const type = data["type"];
            const delta = typeof type === "string" && Object.hasOwn(handlers, type) ? handlers[type]?.(data) : undefined;
            if (delta === undefined)
                return [];
            emitted = true;
            return [delta];
        },
        end() {
            if (!done)
                throw truncatedStream(call.model, emitted);
            return output();
        },
        get done() {
            return done;
        },
        partial: output,
    };
}
function withoutNulls(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
