import type { ChatCall, EmbeddingCall, ModerationCall, RerankCall, SpeechCall, TranscriptionCall } from "../../core/call.ts";
import type { RecordedRequest } from "./recorded.ts";
/** Calls as the codecs see them, as far as decoding needs them, read from a recorded request. */
export declare const recordedCalls: {
    chat: (request: RecordedRequest) => ChatCall;
    embedding: (request: RecordedRequest) => EmbeddingCall;
    rerank: (request: RecordedRequest) => RerankCall;
    transcription: (request: RecordedRequest) => TranscriptionCall;
    speech: (request: RecordedRequest) => SpeechCall;
    moderation: (request: RecordedRequest) => ModerationCall;
};
type Fields = Readonly<Record<string, unknown>>;
/** The fields of a JSON body, or of a form. */
export declare function requestFields(body: unknown): Fields;
export {};
