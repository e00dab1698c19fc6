export { minimaxEmbeddings } from "./embeddings.ts";
export { minimaxSpeech } from "./speech.ts";
