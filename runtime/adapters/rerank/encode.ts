import type { RerankCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import type { RerankShape } from "./options.ts";

/** Encodes a query with its documents. All come back unless `topN` says how many. */
export function encodeRerank(call: RerankCall, shape: RerankShape): WireRequest {
  const stands = (as: "text" | "object", text: string): unknown => (as === "text" ? text : { text });
  const parameters = mergeDeep(shape.body, call.parameters);
  return jsonRequest(
    shape.path,
    { ...call, parameters },
    {
      ...(shape.sendsModel && { model: call.model }),
      query: stands(shape.query, call.query),
      [shape.documents.field]: call.documents.map((text) => stands(shape.documents.as, text)),
      ...(shape.topN !== null && call.topN !== undefined && { [shape.topN]: call.topN }),
    },
  );
}
