import { overheadOf, promptOf } from "../google-generateContent/prompt.ts";
import { promptRules } from "../google-generateContent/rules.ts";
import { innerRequest, promptFields } from "../google-generateContent/schema.ts";
import { field, message } from "../google/field.ts";
import { googleVendor, vertexVendor } from "../google/vendor.ts";
import { fieldsOf, type Fields } from "../json.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Asked, Operation, Rule } from "../operation.ts";

/** Gemini's count of a prompt's tokens: the same that an answer to it reports. https://ai.google.dev/api/tokens */
export const emulatedGeminiTokenCount: Operation = {
  kind: "google-countTokens",
  vendor: googleVendor,
  method: "POST",
  path: /^models\/[^/:]+:countTokens$/,
  schema: message({ contents: promptFields["contents"] ?? innerRequest, generateContentRequest: innerRequest }),
  rules: promptRules.map(
    (rule): Rule =>
      (asked) =>
        rule({ ...asked, body: prompt(asked.body) }),
  ),
  answer,
};

/** The same at Vertex AI. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/count-tokens */
export const emulatedVertexTokenCount: Operation = {
  ...emulatedGeminiTokenCount,
  vendor: vertexVendor,
  path: /^projects\/[^/]+\/locations\/[^/]+\/publishers\/google\/models\/[^/:]+:countTokens$/,
  schema: message(promptFields),
};

function answer({ body, reply }: Asked): { readonly type: "json"; readonly value: unknown } {
  const asked = prompt(body);
  const counted = overheadOf(asked) + promptOf(asked).texts.reduce((sum, it) => sum + countTokens(it), 0);
  const totalTokens = reply?.usage?.promptTokens ?? counted;
  return {
    type: "json",
    value: { totalTokens, promptTokensDetails: [{ modality: "TEXT", tokenCount: totalTokens }] },
  };
}

function prompt(body: Fields): Fields {
  const inner = field(body, "generateContentRequest");
  return inner === undefined ? body : fieldsOf(inner);
}
