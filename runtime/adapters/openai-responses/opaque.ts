import type { OpaquePart } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";

/** An output item, or the fields of one, and its place in the output: parts and calls go back in the order in which they came. */
export interface OpaqueItem {
  readonly index: number;
  readonly item: Fields;
}

/** What the Responses API wants back in the next turn. */
export function opaque(index: number, item: Fields): OpaquePart {
  return { kind, data: { index, item } satisfies OpaqueItem };
}

/** What goes back, where this protocol made it. */
export function opaqueItem(part: OpaquePart | undefined): Partial<OpaqueItem> {
  return part?.kind === kind ? (part.data as OpaqueItem) : {};
}

const kind = "openai-responses";
