import type { OpaquePart } from "../../core/message.ts";
import { type Fields } from "../openai-common/json.ts";
/** What OpenAI-style chat providers want back in the next turn: fields of the message, part or call, as they came. */
export declare function opaque(data: Fields): OpaquePart;
/** The fields that go back, where this protocol made them. */
export declare function opaqueFields(part: OpaquePart | undefined): Fields | undefined;
