import { openaiCompletions } from "typecard/adapters";
import { others, without } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/completions/create */
export default {
  codec: openaiCompletions,

  callOf: (body) => ({
    model: body.model,
    promptMessages: [{ role: "user", content: [body.prompt].flat()[0] }],
    tools: [],
    parameters: others(body, "model", "prompt", "stream", "stop"),
    stop: typeof body.stop === "string" ? [body.stop] : (body.stop ?? []),
    stream: body.stream === true,
  }),

  canonical: (body) =>
    without(
      {
        ...body,
        prompt: Array.isArray(body.prompt) && body.prompt.length === 1 ? body.prompt[0] : body.prompt,
        ...(typeof body.stop === "string" && { stop: [body.stop] }),
      },
      { stream: false, n: 1, stop: null },
    ),

  deliberate: [
    [
      'stream_options is added: {"include_usage":true}',
      "without it a stream ends without usage, and with it without a price",
    ],
  ],
};
