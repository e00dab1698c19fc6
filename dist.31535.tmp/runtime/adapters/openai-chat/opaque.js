import { fieldsOf } from "../openai-common/json.js";
/** What OpenAI-style chat providers want back in the next turn: fields of the message, part or call, as they came. */
export function opaque(data) {
    return { kind: "openai-chat", data };
}
/** The fields that go back, where this protocol made them. */
export function opaqueFields(part) {
    return part?.kind === "openai-chat" ? fieldsOf(part.data) : undefined;
}
