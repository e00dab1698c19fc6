import type { Fields } from "../common/json.ts";

/** A content block of the Messages API, such as `{type: "text", text}`. https://docs.claude.com/en/api/messages */
export interface Block {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** One turn. Its blocks are a list always, so that turns can be merged and marked. */
export interface WireMessage {
  readonly role: "user" | "assistant";
  readonly content: readonly Block[];
}

/** The body of a request, as far as this codec makes it; whatever else the parameters say stands beside it. */
export interface MessagesBody {
  readonly model: string;
  readonly system?: readonly Block[] | undefined;
  readonly messages: readonly WireMessage[];
  readonly tools?: readonly Fields[] | undefined;
  readonly [field: string]: unknown;
}

/** The `kind` of the opaque parts that only the Messages API reads. */
export const opaqueKind = "anthropic-messages";
