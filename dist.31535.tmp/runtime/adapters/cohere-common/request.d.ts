import type { CallExtras } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { type Fields } from "../anthropic-common/json.ts";
/** A request of version 2 of Cohere's API, with what the call adds to the body and the headers. */
export declare function cohereRequest(path: string, body: Fields, { extraBody, extraHeaders }: CallExtras, framing?: "json" | "sse"): WireRequest;
