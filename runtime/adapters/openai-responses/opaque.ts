import type { OpaquePart } from "../../core/message.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** An output item, or the fields of one, and its place in the output: parts and calls go back in the order in which they came. */
export interface OpaqueItem {
  readonly index: number;
  readonly item: Fields;
}

/** What the Responses API wants back in the next turn. */
export function opaque(index: number, item: Fields): OpaquePart {
  return { kind: "openai-responses", data: { index, item } };
}

/** What goes back, where this protocol made it. */
export function opaqueItem(part: OpaquePart | undefined): OpaqueItem | undefined {
  if (part?.kind !== "openai-responses") return undefined;
  const data = fieldsOf(part.data);
  const item = fieldsOf(data?.["item"]);
  return item === undefined ? undefined : { index: typeof data?.["index"] === "number" ? data["index"] : 0, item };
}
