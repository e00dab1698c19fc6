import type { OpaquePart } from "../../core/message.ts";
import { type Fields } from "../openai-common/json.ts";
/** An output item, or the fields of one, and its place in the output: parts and calls go back in the order in which they came. */
export interface OpaqueItem {
    readonly index: number;
    readonly item: Fields;
}
/** What the Responses API wants back in the next turn. */
export declare function opaque(index: number, item: Fields): OpaquePart;
/** What goes back, where this protocol made it. */
export declare function opaqueItem(part: OpaquePart | undefined): OpaqueItem | undefined;
