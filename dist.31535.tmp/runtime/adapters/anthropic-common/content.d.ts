import type { PromptContent } from "../../core/message.ts";
import type { Block } from "./wire.ts";
/** The blocks of a prompt's content. Empty texts are left out: the API refuses them. */
export declare function contentBlocks(content: PromptContent): Block[];
