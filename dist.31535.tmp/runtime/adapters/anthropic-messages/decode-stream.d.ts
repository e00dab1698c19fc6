import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/** Decodes a stream of events. Events and deltas that it does not know are passed over, as the API asks for. https://docs.claude.com/en/docs/build-with-claude/streaming */
export declare function decodeMessagesStream(call: ChatCall): StreamDecoder<ChatOutput, ChatDelta>;
