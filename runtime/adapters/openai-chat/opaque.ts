import type { OpaquePart } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";

/** What OpenAI-style chat providers want back in the next turn: fields of the message, part or call, as they came. */
export function opaque(data: Fields): OpaquePart {
  return { kind, data };
}

/** The fields that go back, where this protocol made them. */
export function opaqueFields(part: OpaquePart | undefined): Fields | undefined {
  return part?.kind === kind ? (part.data as Fields) : undefined;
}

const kind = "openai-chat";
