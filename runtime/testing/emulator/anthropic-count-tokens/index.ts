import { overheadOf, promptOf } from "../anthropic-messages/prompt.ts";
import { promptRules } from "../anthropic-messages/rules.ts";
import { promptFields } from "../anthropic-messages/schema.ts";
import { anthropicVendor } from "../anthropic/vendor.ts";
import { object } from "../check/shape.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Operation } from "../operation.ts";

/** Anthropic's count of a prompt's tokens: the same that an answer to it reports. https://docs.claude.com/en/api/messages-count-tokens */
export const emulatedCountTokens: Operation = {
  kind: "anthropic-count-tokens",
  vendor: anthropicVendor,
  method: "POST",
  path: "messages/count_tokens",
  schema: object(promptFields),
  rules: promptRules,
  answer({ body, reply }) {
    const tokens = overheadOf(body) + promptOf(body).texts.reduce((sum, it) => sum + countTokens(it), 0);
    return { type: "json", value: { input_tokens: reply?.usage?.promptTokens ?? tokens } };
  },
};
