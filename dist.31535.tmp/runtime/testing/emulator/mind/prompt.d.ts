import type { Fields } from "../json.ts";
/** What a chat request asks for, whatever its protocol. */
export interface Prompt {
    /** What the user said last; empty when something else came after it. */
    readonly question: string;
    /** All text of the conversation, a message each. */
    readonly texts: readonly string[];
    /** Pictures, sounds and documents in what the user said last. */
    readonly media: readonly string[];
    /** Results of tools that came last. */
    readonly toolResults: readonly string[];
    readonly tools: readonly OfferedTool[];
    readonly toolChoice: "auto" | "none" | "required" | {
        readonly name: string;
    };
    readonly parallel: boolean;
    readonly reasoning: boolean;
    /** The schema of a structured answer; `true` asks for any JSON object. */
    readonly schema: Fields | true | undefined;
    readonly maxTokens: number | undefined;
    readonly stop: readonly string[];
}
/** A tool that the model may call. */
export interface OfferedTool {
    readonly name: string;
    readonly description: string;
    /** The JSON Schema of its arguments. */
    readonly parameters: Fields;
}
