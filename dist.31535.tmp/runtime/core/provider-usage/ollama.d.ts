import type { UsageCounts } from "../usage.ts";
/** What a response of Ollama counts, or the last line of its stream. It leaves the prompt out when the server had it cached. */
export declare function usageOfOllama(raw: unknown): UsageCounts | null;
