import type { CallExtras } from "../../core/call.ts";
import type { Framing, WireRequest } from "../../core/codec.ts";
import { lowerCaseNames } from "../common/headers.ts";
import { compact, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";

/** A request of Ollama's own API. Parameters of the model stand in `options`, those of the request beside it. https://docs.ollama.com/modelfile#parameter */
export function ollamaRequest(
  path: string,
  body: Fields,
  parameters: Fields,
  { extraBody, extraHeaders }: CallExtras,
  framing: Framing = "json",
): WireRequest {
  const entries = Object.entries(parameters);
  const own = entries.filter(([name]) => ofRequest.has(name));
  const options = entries.filter(([name]) => !ofRequest.has(name));
  const value = {
    ...Object.fromEntries(own),
    ...compact(body),
    ...(options.length > 0 && { options: Object.fromEntries(options) }),
  };
  return {
    method: "POST",
    path: `api/${path}`,
    headers: lowerCaseNames(extraHeaders),
    body: { type: "json", value: mergeDeep(value, extraBody) },
    framing,
  };
}

const ofRequest: ReadonlySet<string> = new Set(["think", "format", "keep_alive", "truncate", "dimensions"]);
