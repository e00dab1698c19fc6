import type { PromptContent } from "../../core/message.ts";
import type { Fields } from "../openai-common/json.ts";
/** The content of an input item: a text, or a list of parts. */
export declare function encodeContent(content: PromptContent): string | Fields[];
