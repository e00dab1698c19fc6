import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { bedrockEvent } from "../bedrock-common/stream-event.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { fieldsOf, textOf, type Fields } from "../common/json.ts";
import { chatOutput } from "./answer.ts";
import { addDelta, finishedBlock, openBlock, startDelta, type StreamedBlock } from "./streamed-block.ts";

/**
 * Decodes the events of ConverseStream; those that it does not know are passed over. `messageStop` ends the answer, and
 * `metadata` with the usage follows it. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html
 */
export function decodeConverseStream(): StreamDecoder<ChatOutput, ChatDelta> {
  const blocks = new Map<unknown, StreamedBlock>();
  let stopReason: string | null = null;
  let metadata: Fields | undefined;
  let toolCalls = 0;

  const open = (event: Fields, start: Fields): StreamedBlock => {
    const block = openBlock(start, toolCalls);
    if (block.toolIndex !== undefined) toolCalls += 1;
    blocks.set(event["contentBlockIndex"], block);
    return block;
  };

  const handlers: Readonly<Record<string, (event: Fields) => ChatDelta | undefined>> = {
    contentBlockDelta(event) {
      const delta = fieldsOf(event["delta"]);
      if (delta === undefined) throw invalidResponse("A delta without content");
      return addDelta(blocks.get(event["contentBlockIndex"]) ?? open(event, {}), delta);
    },
    contentBlockStart: (event) => startDelta(open(event, fieldsOf(event["start"]) ?? {})),
    messageStop(event) {
      stopReason = textOf(event["stopReason"]) ?? "";
      return undefined;
    },
    metadata(event) {
      metadata = event;
      return undefined;
    },
  };

  const output = () =>
    chatOutput({
      blocks: [...blocks.values()].map(finishedBlock),
      stopReason: stopReason === "" ? null : stopReason,
      usage: metadata?.["usage"],
      serviceTier: metadata?.["serviceTier"],
    });

  return {
    push(event: WireEvent): ChatDelta[] {
      const read = bedrockEvent(event);
      if (read === undefined || !Object.hasOwn(handlers, read.type)) return [];
      const delta = handlers[read.type]?.(read.fields);
      return delta === undefined ? [] : [delta];
    },
    end() {
      if (stopReason === null) throw truncatedStream();
      return output();
    },
    get done() {
      return stopReason !== null && metadata !== undefined;
    },
    partial: output,
  };
}
