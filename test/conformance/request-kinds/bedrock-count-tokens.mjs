import { bedrockCountTokens } from "typecard/adapters";
import { canonicalConverse, converseCall, modelOf } from "../bedrock-requests.mjs";

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export default {
  codec: bedrockCountTokens,
  callOf: ({ input }, { url }) => ({ ...converseCall(input.converse ?? { messages: [] }), model: modelOf(url) }),
  canonical: ({ input: { converse, ...others } }) => ({
    input: { ...others, ...(converse && { converse: canonicalConverse(converse) }) },
  }),
  deliberate: [
    [
      /^input\.(?:invokeModel is missing|converse is added)/,
      "a prompt is counted as Converse has it, not as InvokeModel does",
    ],
    [/^the path is model\/anthropic\./, "the id of a profile is refused there: the model's own is sent"],
  ],
};
