import { openaiModerations } from "typecard/adapters";

/** https://platform.openai.com/docs/api-reference/moderations/create */
export default {
  codec: openaiModerations,
  callOf: (body) => ({
    model: body.model,
    texts: [body.input]
      .flat()
      .map((it) => it.text ?? it)
      .filter((it) => typeof it === "string"),
  }),
  canonical: (body) => ({
    ...body,
    input: [body.input].flat().map((it) => (typeof it === "string" ? { type: "text", text: it } : it)),
  }),
  deliberate: [["input[image_url] is missing", "a moderation handle judges texts, as the reference does"]],
};
