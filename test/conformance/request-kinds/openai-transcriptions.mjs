import { openaiTranscriptions } from "typecard/adapters";
import { others } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/audio/createTranscription */
export default {
  codec: openaiTranscriptions,
  callOf: ({ _multipart: fields }) => ({
    model: fields.model,
    file: { bytes: new Uint8Array(4), name: fields.file.filename, mediaType: "audio/wav" },
    parameters: others(fields, "model", "file", "stream"),
    stream: fields.stream === "true",
  }),
  canonical: (body) => body,
  deliberate: [],
};
