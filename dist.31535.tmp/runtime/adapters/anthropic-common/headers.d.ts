import type { ChatCall } from "../../core/call.ts";
/** The headers of a request but the key: the version, and the betas that `parameters.anthropic_beta` and the call's own header name. */
export declare function requestHeaders(call: Pick<ChatCall, "parameters" | "extraHeaders">): Record<string, string>;
