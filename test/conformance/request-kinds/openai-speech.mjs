import { openaiSpeech } from "typecard/adapters";
import { others, without } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/audio/createSpeech */
export default {
  codec: openaiSpeech,
  callOf: (body) => ({
    model: body.model,
    text: body.input,
    voice: body.voice,
    format: body.response_format,
    parameters: others(body, "model", "input", "voice", "response_format"),
    stream: false,
  }),
  canonical: (body) => without(body, { response_format: "mp3" }),
  deliberate: [],
};
