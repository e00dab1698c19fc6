import type { RerankCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Encodes a query with its documents. All are ranked unless `topN` says how many to give back. */
export declare function encodeRerank(call: RerankCall): WireRequest;
