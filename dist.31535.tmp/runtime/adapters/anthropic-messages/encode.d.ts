import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/**
 * Encodes a chat call. Two keys of `parameters` are the codec's and not sent: `anthropic_beta`, a list of betas for the header
 * of that name, and `prompt_caching`, a {@link PromptCaching}. https://docs.claude.com/en/api/messages
 */
export declare function encodeMessages(call: ChatCall): WireRequest;
