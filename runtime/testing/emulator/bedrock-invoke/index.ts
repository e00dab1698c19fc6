import type { Operation } from "../operation.ts";
import { emulatedInvokeEmbeddings } from "./embeddings.ts";
import { emulatedInvokeMessages } from "./messages.ts";
import { emulatedInvokeRerank } from "./rerank.ts";
import { emulatedInvokeText } from "./text.ts";

/** What InvokeModel does, by the vendor of the model. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
export const emulatedInvoke: readonly Operation[] = [
  ...emulatedInvokeEmbeddings,
  emulatedInvokeRerank,
  emulatedInvokeText,
  emulatedInvokeMessages,
];
