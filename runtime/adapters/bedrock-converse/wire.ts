import type { OpaquePart } from "../../core/message.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** A content block, an object with one field: `{text}`, `{image: ...}`, `{toolUse: ...}`. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html */
export type Block = Fields;

/** One turn. */
export interface WireMessage {
  readonly role: "user" | "assistant";
  readonly content: readonly Block[];
}

/** The body of a request, as far as this codec makes it; whatever else the parameters say stands beside it. */
export interface ConverseBody extends Fields {
  readonly system?: readonly Block[] | undefined;
  readonly messages: readonly WireMessage[];
  readonly toolConfig?: Fields | undefined;
}

/** The `kind` of the opaque parts that only Converse reads. */
export const opaqueKind = "bedrock-converse";

/** What of an opaque part goes back to Converse: a signature, citations, or a whole block. */
export function opaqueFields(opaque: OpaquePart | undefined): Fields | undefined {
  return opaque?.kind === opaqueKind ? fieldsOf(opaque.data) : undefined;
}
