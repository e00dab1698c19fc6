import type { Operations } from "../provider-types.ts";

/** Transcriptions where the credentials of a custom model say which language is spoken and how its text begins; a request that says so itself wins. */
export const spokenLanguage: Operations["speech2text"] = async ({ choices }) => {
  const { openaiTranscriptionsCodec } = await import("../../adapters/openai-transcriptions/index.ts");
  const { language, initial_prompt: prompt } = choices;
  return openaiTranscriptionsCodec({
    body: { ...(language !== undefined && { language }), ...(prompt !== undefined && { prompt }) },
  });
};
