import { invokeError } from "../../core/error.ts";
import type { Fields } from "../parameter-mapping.ts";

/**
 * `search_parameters` of xAI: JSON as text in cards, its value on the wire. https://docs.x.ai/docs/guides/live-search
 * @throws InvokeBadRequestError `invalid_parameter` for a text that is no JSON.
 */
export function searchParameters(text: unknown): Fields {
  if (typeof text !== "string") return { search_parameters: text };
  try {
    return { search_parameters: JSON.parse(text) as unknown };
  } catch {
    throw invokeError('search_parameters must be the text of a JSON object, such as {"mode": "auto"}', {
      reason: "invalid_parameter",
    });
  }
}
