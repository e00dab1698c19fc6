import { fieldsOf, textOf, type Fields } from "../common/json.ts";

/**
 * One of `reasoning_details`, as OpenRouter and MiniMax send it: a text, a summary, or encrypted data.
 * https://openrouter.ai/docs/use-cases/reasoning-tokens#preserving-reasoning-blocks
 */
export type ReasoningDetail = Record<string, unknown>;

/** Adds details or pieces of them, and gives their text. Pieces of one detail share type and index; a signature ends it. */
export function addReasoningDetails(details: ReasoningDetail[], pieces: readonly unknown[]): string {
  let text = "";
  for (const value of pieces) {
    const piece = fieldsOf(value);
    if (piece === undefined) continue;
    text += (textOf(piece["text"]) ?? "") + (textOf(piece["summary"]) ?? "");
    const last = details.at(-1);
    if (last !== undefined && continues(last, piece)) join(last, piece);
    else details.push({ ...piece });
  }
  return text;
}

function continues(last: Fields, piece: Fields): boolean {
  return (
    last["type"] === piece["type"] &&
    last["index"] === piece["index"] &&
    textOf(last["signature"]) === undefined &&
    textOf(last["data"]) === undefined
  );
}

function join(last: ReasoningDetail, piece: Fields): void {
  for (const [name, value] of Object.entries(piece)) {
    if (value === null || value === undefined) continue;
    last[name] = joined.has(name) ? (textOf(last[name]) ?? "") + (textOf(value) ?? "") : value;
  }
}

const joined: ReadonlySet<string> = new Set(["text", "summary"]);
