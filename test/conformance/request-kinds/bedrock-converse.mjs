import { bedrockConverse } from "typecard/adapters";
import { converseCall, canonicalConverse, modelOf } from "../bedrock-requests.mjs";

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export default {
  codec: bedrockConverse,
  callOf: (body, { url }) => ({ ...converseCall(body), model: modelOf(url), stream: url.endsWith("-stream") }),
  canonical: canonicalConverse,
  deliberate: [
    [/^the path is model\/\S*%3A/, "a colon may stand in a path or be encoded"],
    [
      /content\[]\.(?:guardContent is missing|text is added)/,
      "parts of a message that a guardrail assesses alone come with the extra body",
    ],
    [
      /document\.(?:name|source\.text|source\.bytes|citations)/,
      "documents go by bytes; citations come with the extra body",
    ],
  ],
};
