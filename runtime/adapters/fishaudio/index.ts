export { fishaudioSpeech, fishaudioSpeechCodec, type FishaudioSpeechOptions } from "./speech.ts";
export { fishaudioTranscription } from "./transcription.ts";
