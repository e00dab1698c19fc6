import { promptRules } from "../bedrock-converse/rules.ts";
import { overheadOf, promptOf } from "../bedrock-converse/prompt.ts";
import { promptFields } from "../bedrock-converse/schema.ts";
import { invalid } from "../bedrock/error.ts";
import { modelOf } from "../bedrock/model.ts";
import { bedrockVendor } from "../bedrock/vendor.ts";
import { object } from "../check/shape.ts";
import { fieldsOf, type Fields } from "../json.ts";
import { countTokens } from "../mind/tokens.ts";
import type { Operation, Rule } from "../operation.ts";

/** Bedrock's count of a prompt's tokens: the same that an answer to it reports. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const emulatedBedrockTokenCount: Operation = {
  kind: "bedrock-count-tokens",
  vendor: bedrockVendor,
  method: "POST",
  path: /^model\/[^/]+\/count-tokens$/,
  schema: object({ input: object({ converse: object(promptFields) }) }),
  rules: [
    countableRule,
    ...promptRules.map(
      (rule): Rule =>
        (asked) =>
          rule({ ...asked, body: promptIn(asked.body) }),
    ),
  ],
  answer({ body, reply }) {
    const asked = promptIn(body);
    const counted = overheadOf(asked) + promptOf(asked).texts.reduce((sum, it) => sum + countTokens(it), 0);
    return { type: "json", value: { inputTokens: reply?.usage?.promptTokens ?? counted } };
  },
};

/** Only Claude's tokens are counted, and by its own id alone. */
function countableRule(asked: Parameters<Rule>[0]): ReturnType<Rule> {
  return /^anthropic\.|nonexistent|does-not-exist/.test(modelOf(asked))
    ? undefined
    : invalid("The provided model doesn't support counting tokens.");
}

function promptIn(body: Fields): Fields {
  return fieldsOf(fieldsOf(body["input"])["converse"]);
}
