export { replay } from "./replay/replay.js";
export { replayKinds } from "./replay/kinds.js";
export { startEmulator } from "./emulator/start.js";
