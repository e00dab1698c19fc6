import type { RerankCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { RerankOutput } from "../../core/result.ts";
/** Decodes the scores, in the provider's order: the best first. */
export declare function decodeRerank(response: WireResponse, call: RerankCall): RerankOutput;
