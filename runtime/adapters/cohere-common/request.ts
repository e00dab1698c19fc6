import type { CallExtras } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { lowerCaseNames } from "../common/headers.ts";
import { compact, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";

/** A request of version 2 of Cohere's API, with what the call adds to the body and the headers. */
export function cohereRequest(
  path: string,
  body: Fields,
  { extraBody, extraHeaders }: CallExtras,
  framing: "json" | "sse" = "json",
): WireRequest {
  return {
    method: "POST",
    path: `v2/${path}`,
    headers: lowerCaseNames(extraHeaders),
    body: { type: "json", value: mergeDeep(compact(body), extraBody) },
    framing,
  };
}
