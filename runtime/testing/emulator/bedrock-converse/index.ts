import { bedrockErrorEvent, bedrockVendor } from "../bedrock/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerConverse } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** Bedrock's Converse and ConverseStream. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const emulatedConverse: Operation = {
  kind: "bedrock-converse",
  vendor: bedrockVendor,
  method: "POST",
  path: /^model\/[^/]+\/converse(?:-stream)?$/,
  schema,
  rules,
  answer: answerConverse,
  errorEvent: bedrockErrorEvent,
};
