import { fieldsOf, listOf, textOf, type Fields } from "../common/json.ts";

/** Whether an answer or an event reports an error, whatever else it holds. */
export function reportsError({ error, object, type, status }: Fields): boolean {
  // vLLM; an event; a response that failed
  if (object === "error" || type === "error" || status === "failed") return true;
  const fields = fieldsOf(error);
  return fields === undefined ? textOf(error) !== undefined : Object.keys(fields).length > 0;
}

/** What reports an error: the answer or event itself, the response that an event is about, or the first choice. */
export function errorIn(body: Fields): Fields | undefined {
  if (reportsError(body)) return body;
  const inner = fieldsOf(body["response"]) ?? firstChoice(body);
  return inner !== undefined && reportsError(inner) ? inner : undefined;
}

/** The choice that counts. */
export function firstChoice(body: Fields): Fields | undefined {
  // A loop, because it is looked for in every delta.
  for (const value of listOf(body["choices"])) {
    const choice = fieldsOf(value);
    if (choice !== undefined && (choice["index"] ?? 0) === 0) return choice;
  }
  return undefined;
}
