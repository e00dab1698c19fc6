import { invokeError } from "../core/error.ts";
import type { Card } from "./card.ts";

/**
 * Refuses a request without its content, or with content of another kind, which comes from code without types.
 * @throws InvokeBadRequestError `invalid_request`, naming the key and what it has to be; nothing was sent then.
 */
export function checkRequest(request: unknown, key: string, kind: ContentKind, card: Card, provider: string): void {
  if (kinds[kind](fieldOf(request, key))) return;
  const { model } = card.descriptor;
  throw invokeError("InvokeBadRequestError", `${model} has to be given ${key}: ${kind}`, {
    reason: "invalid_request",
    provider,
    model,
  });
}

const isText = (value: unknown): boolean => typeof value === "string";
const isListOf = (isItem: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(isItem);

/** What content may have to be, in words. */
const kinds = {
  "a text": isText,
  "a list of texts": isListOf(isText),
  "a list of messages, each with role and content": isListOf((message) => {
    const content = fieldOf(message, "content");
    return isText(fieldOf(message, "role")) && (isText(content) || Array.isArray(content));
  }),
  "a file with name and source": (file: unknown) => isText(fieldOf(file, "name")) && Boolean(fieldOf(file, "source")),
};
type ContentKind = keyof typeof kinds;

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
