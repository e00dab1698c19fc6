import type { ChatCall } from "../../core/call.ts";
import { type Fields } from "./json.ts";
/** The tools of a request and how they may be called; nothing without tools. https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use */
export declare function toolFields(call: Pick<ChatCall, "tools" | "toolChoice" | "parallelToolCalls">): Fields;
