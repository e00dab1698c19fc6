import type { OpaquePart } from "../../core/message.ts";
import type { ChatDelta, DecodedToolCall } from "../../core/result.ts";
import { compact } from "../common/json.ts";
import { parseArguments } from "../common/tool-arguments.ts";

/** A tool call as it arrives. */
export interface OpenToolCall {
  /** Its place among the calls of the answer. */
  readonly index: number;
  /** The provider's id; null while it gave none. */
  id: string | null;
  /** Stands in for an id that never comes. */
  readonly madeUpId: string;
  name: string;
  argumentsText: string;
  /** A custom tool takes text, not JSON. */
  custom: boolean;
  opaque: OpaquePart | undefined;
}

/** A call of which nothing has arrived but its place. */
export function openToolCall(index: number, responseId: string | null): OpenToolCall {
  // The answer's id keeps calls of different turns apart.
  const madeUpId = responseId === null ? `call_${index}` : `call_${responseId}_${index}`;
  return { index, id: null, madeUpId, name: "", argumentsText: "", custom: false, opaque: undefined };
}

/** Adds what has arrived of a call and gives the delta; none where it says nothing new. Id and name count once: some providers repeat them. */
export function addToCall(
  call: OpenToolCall,
  isNew: boolean,
  id: string | undefined,
  name: string | undefined,
  argumentsText: string,
): ChatDelta[] {
  const newId = call.id === null ? id : undefined;
  const newName = call.name === "" ? name : undefined;
  call.id ??= id ?? null;
  call.name ||= name ?? "";
  call.argumentsText += argumentsText;
  if (!isNew && newId === undefined && newName === undefined && argumentsText === "") return [];
  const { index, madeUpId } = call;
  return [{ type: "toolCall", index, id: newId ?? (isNew ? madeUpId : undefined), name: newName, argumentsText }];
}

/** The finished call. */
export function decodedToolCall({ id, madeUpId, name, argumentsText, custom, opaque }: OpenToolCall): DecodedToolCall {
  return compact({
    id: id ?? madeUpId,
    providerId: id,
    name,
    arguments: custom ? argumentsText : parseArguments(argumentsText),
    argumentsText,
    opaque,
  });
}

/** The text of arguments; some providers send them parsed. */
export function argumentsTextOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value ?? undefined) ?? "");
}

/** The arguments of a call as they go back to the provider: as the model wrote them. */
export function argumentsToSend(call: { readonly arguments: unknown; readonly argumentsText: string }): string {
  return call.argumentsText || argumentsTextOf(call.arguments) || "{}";
}
