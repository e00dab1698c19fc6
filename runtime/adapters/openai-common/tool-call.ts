import type { OpaquePart } from "../../core/message.ts";
import type { DecodedToolCall } from "../../core/result.ts";
import { parseArguments } from "../common/tool-arguments.ts";

/** A tool call as it arrives. */
export interface OpenToolCall {
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

/** A call of which nothing has arrived but its place among the calls of the answer. */
export function openToolCall(index: number, responseId: string | null): OpenToolCall {
  // The answer's id keeps calls of different turns apart.
  const madeUpId = responseId === null ? `call_${index}` : `call_${responseId}_${index}`;
  return { id: null, madeUpId, name: "", argumentsText: "", custom: false, opaque: undefined };
}

/** The finished call. */
export function decodedToolCall({ id, madeUpId, name, argumentsText, custom, opaque }: OpenToolCall): DecodedToolCall {
  const call = {
    id: id ?? madeUpId,
    providerId: id,
    name,
    arguments: custom ? argumentsText : parseArguments(argumentsText),
    argumentsText,
  };
  return opaque === undefined ? call : { ...call, opaque };
}

/** The text of arguments; some providers send them parsed. */
export function argumentsTextOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

/** The arguments of a call as they go back to the provider: as the model wrote them. */
export function argumentsToSend(call: { readonly arguments: unknown; readonly argumentsText: string }): string {
  if (call.argumentsText !== "") return call.argumentsText;
  return call.arguments === undefined || call.arguments === null ? "{}" : JSON.stringify(call.arguments);
}
