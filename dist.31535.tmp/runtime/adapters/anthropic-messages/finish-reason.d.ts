import type { FinishReason } from "../../core/result.ts";
/** The unified word for a `stop_reason`; null while there is none. https://docs.claude.com/en/api/handling-stop-reasons */
export declare function anthropicFinishReason(raw: string | null): FinishReason | null;
