import { parseJson } from "./json.ts";

/** The arguments of a tool call from the text that the model wrote: nothing and `null` stand for none, what is not JSON gives null. */
export function parseArguments(text: string): unknown {
  if (text.trim() === "") return {};
  const value = parseJson(text);
  if (value === undefined) return null;
  return value ?? {};
}
