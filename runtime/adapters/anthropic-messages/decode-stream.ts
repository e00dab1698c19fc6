import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { anthropicErrors } from "../anthropic-common/errors.ts";
import { fieldsOf, parseJson, textOf, type Fields } from "../common/json.ts";
import { eventError } from "../common/stream-event.ts";
import type { Block } from "../anthropic-common/wire.ts";
import { chatOutput } from "./answer.ts";
import { closeBlock, deltaOf, finishedBlock, openBlock, type StreamedBlock } from "./streamed-block.ts";

/** Decodes a stream of events. Events and deltas that it does not know are passed over, as the API asks for. https://docs.claude.com/en/docs/build-with-claude/streaming */
export function decodeMessagesStream(): StreamDecoder<ChatOutput, ChatDelta> {
  const blocks = new Map<unknown, StreamedBlock>();
  let message: Fields | undefined;
  let ending: Fields = {};
  let usage: Fields | undefined;
  let toolCalls = 0;
  let done = false;

  const handlers: Readonly<Record<string, (event: Fields) => ChatDelta | undefined>> = {
    content_block_delta(event) {
      const block = blocks.get(event["index"]);
      const delta = fieldsOf(event["delta"]);
      if (block === undefined || delta === undefined) throw invalidResponse("A delta of no content block");
      return deltaOf(block, delta);
    },
    content_block_start(event) {
      const start = fieldsOf(event["content_block"]);
      if (typeof start?.["type"] !== "string") throw invalidResponse("A content block without a type");
      const opened = openBlock(start as Block, toolCalls);
      if (start["type"] === "tool_use") toolCalls += 1;
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
        throw invalidResponse("A message that starts inside another");
      message = next;
      usage = fieldsOf(next["usage"]);
      return undefined;
    },
    message_delta(event) {
      ending = { ...ending, ...fieldsOf(event["delta"]) };
      const counts = fieldsOf(event["usage"]);
      if (counts !== undefined) usage = { ...usage, ...withoutNulls(counts) };
      return undefined;
    },
    message_stop() {
      done = true;
      return undefined;
    },
  };

  const output = () =>
    chatOutput({
      id: textOf(message?.["id"]) ?? null,
      model: textOf(message?.["model"]) ?? null,
      blocks: [...blocks.values()].map(finishedBlock),
      stopReason: textOf(ending["stop_reason"]) ?? null,
      stopDetails: ending["stop_details"],
      usage,
    });

  return {
    push(event: WireEvent): ChatDelta[] {
      if (done || event.type !== "sse") return [];
      const data = fieldsOf(parseJson(event.data));
      if (
        data?.["type"] === "error" ||
        (event.event === "error" && data?.["type"] === undefined) ||
        fieldsOf(data?.["error"]) !== undefined
      ) {
        throw eventError(anthropicErrors, event.data);
      }
      if (data === undefined) throw invalidResponse("An event that is not a JSON object");
      const type = data["type"];
      const delta = typeof type === "string" && Object.hasOwn(handlers, type) ? handlers[type]?.(data) : undefined;
      return delta === undefined ? [] : [delta];
    },
    end() {
      if (!done) throw truncatedStream();
      return output();
    },
    get done() {
      return done;
    },
    partial: output,
  };
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
