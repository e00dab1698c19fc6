import { compatibleOperations } from "../compatible/index.ts";
import { fieldsOf, listOf } from "../json.ts";
import type { Answer, Operation } from "../operation.ts";
import { smallVendor } from "../small/vendor.ts";

const mistralVendor = smallVendor({
  name: "mistral",
  body: ({ type, message }) => ({
    object: "error",
    message,
    type: type === "invalid" ? "invalid_request_error" : type,
    param: null,
    code: null,
  }),
});

const kinds: Readonly<Record<string, string>> = { "openai-chat": "mistral-chat" };

/** Mistral's API, which follows OpenAI's; a moderation says nothing beyond its categories. https://docs.mistral.ai/api/ */
export const mistralOperations: readonly Operation[] = compatibleOperations.map((operation) => ({
  ...operation,
  kind: kinds[operation.kind] ?? operation.kind,
  vendor: mistralVendor,
  ...(operation.kind === "openai-moderations" && { answer: (asked) => withoutFlags(operation.answer(asked)) }),
}));

function withoutFlags(answer: Answer): Answer {
  if (answer.type !== "json") return answer;
  const value = fieldsOf(answer.value);
  const results = listOf(value["results"]).map((item) => {
    const { flagged: _, ...result } = fieldsOf(item);
    return result;
  });
  return { type: "json", value: { ...value, results } };
}
