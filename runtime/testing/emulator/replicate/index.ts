import { object, openObject, optional, text } from "../check/shape.ts";
import { fieldsOf, numberOf, textOf, type Fields } from "../json.ts";
import { embed } from "../mind/embed.ts";
import { takeTurn } from "../mind/turn.ts";
import { promptOf } from "../openai-chat/prompt.ts";
import type { Asked, Operation } from "../operation.ts";
import { smallVendor } from "../small/vendor.ts";

const vendor = smallVendor({
  name: "replicate",
  body: ({ status, message }) => ({ title: "Failed", detail: message, status }),
});

/** Of a model by its name. A prediction that was not waited for is under way at first. https://replicate.com/docs/reference/http */
const official: Operation = {
  kind: "replicate",
  vendor,
  method: "POST",
  path: /^models\/[^/]+\/[^/]+\/predictions$/,
  schema: openObject({ input: openObject() }),
  answer: (asked) => ({
    type: "json",
    value: predictionOf(asked, asked.headers["prefer"]?.startsWith("wait") !== true),
  }),
};

/** Of a version. */
const versioned: Operation = {
  ...official,
  path: "predictions",
  schema: object({ version: text({ min: 1 }), input: openObject(), stream: optional({ type: "boolean" }) }),
  answer: (asked) => ({ type: "json", value: predictionOf(asked, true) }),
};

/** A prediction, asked for again: the emulator keeps its input in its id. */
const again: Operation = {
  ...official,
  method: "GET",
  path: /^predictions\/[^/]+$/,
  schema: undefined,
  answer: (asked) => {
    const kept = Buffer.from(asked.path.split("/").at(-1) ?? "", "base64url").toString();
    return { type: "json", value: predictionOf({ ...asked, body: fieldsOf(JSON.parse(kept)) }, false) };
  },
};

/** Models at Replicate. */
export const replicateOperations: readonly Operation[] = [official, versioned, again];

function predictionOf({ body, reply }: Asked, isUnderWay: boolean): Fields {
  const input = fieldsOf(body["input"]);
  const id = Buffer.from(JSON.stringify({ input })).toString("base64url");
  const envelope = { id, model: "emulator/model", input, created_at: "2026-01-01T00:00:00Z", urls: {}, error: null };
  if (isUnderWay) return { ...envelope, status: "starting", output: null };
  if (typeof input["texts"] === "string") {
    const texts = JSON.parse(input["texts"]) as readonly string[];
    return { ...envelope, status: "succeeded", output: texts.map((it) => embed(it, 768)), metrics: {} };
  }
  const messages = [{ role: "user", content: textOf(input["prompt"]) }];
  const turn = takeTurn(promptOf({ messages, max_tokens: numberOf(input["max_tokens"]) }), reply, 0);
  const metrics = { input_token_count: turn.usage.promptTokens, output_token_count: turn.usage.completionTokens };
  return { ...envelope, status: "succeeded", output: turn.pieces, metrics };
}
