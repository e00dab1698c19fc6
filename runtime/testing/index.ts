export { replay, type ReplayKind } from "./replay/replay.ts";
export { replayKinds, type ReplayResults } from "./replay/kinds.ts";
export type { RecordedExchange, RecordedRequest, RecordedResponse } from "./replay/recorded.ts";
export type {
  ReplayedChat,
  ReplayedEmbeddings,
  ReplayedModeration,
  ReplayedRerank,
  ReplayedSpeech,
  ReplayedTranscription,
} from "./replay/results.ts";
export { startEmulator, type Emulator, type EmulatorOptions } from "./emulator/start.ts";
export type { Fault } from "./emulator/fault.ts";
export type { ScriptedReply, ScriptedToolCall, ScriptedUsage } from "./emulator/reply.ts";
export type { RecordedEmulatorRequest } from "./emulator/recorded-emulator-request.ts";
