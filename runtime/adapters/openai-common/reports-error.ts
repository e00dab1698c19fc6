import { fieldsOf, type Fields } from "../common/json.ts";

/** Whether an answer or an event reports an error, whatever else it holds. */
export function reportsError(body: Fields): boolean {
  const error = body["error"];
  if (typeof error === "string") return error !== "";
  if (error !== undefined && error !== null) return Object.keys(fieldsOf(error) ?? {}).length > 0;
  return body["object"] === "error"; // vLLM
}
