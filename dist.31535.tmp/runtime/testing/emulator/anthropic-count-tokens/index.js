import { overheadOf, promptOf } from "../anthropic-messages/prompt.js";
import { promptRules } from "../anthropic-messages/rules.js";
import { promptFields } from "../anthropic-messages/schema.js";
import { anthropicVendor } from "../anthropic/vendor.js";
import { object } from "../check/shape.js";
import { countTokens } from "../mind/tokens.js";
/** Anthropic's count of a prompt's tokens: the same that an answer to it reports. https://docs.claude.com/en/api/messages-count-tokens */
export const emulatedCountTokens = {
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
