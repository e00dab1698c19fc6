import type { ContentPart, PromptContent } from "../../core/message.ts";
import type { Fields } from "../openai-common/json.ts";
import type { ChatOptions } from "./options.ts";
/** The content of a message: a text, or a list of parts. */
export declare function encodeContent(content: PromptContent, options: ChatOptions): string | Fields[];
/** The text parts of a content; one alone as a text. */
export declare function textOfContent(content: PromptContent, options: ChatOptions): string | Fields[];
/** One part. Films are no part of OpenAI's API, but of others' that follow it. */
export declare function encodePart(part: ContentPart): Fields;
