/** The categories of OpenAI's moderations. https://platform.openai.com/docs/guides/moderation */
export declare const moderationCategories: readonly ["harassment", "harassment/threatening", "sexual", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm/intent", "self-harm/instructions", "self-harm", "sexual/minors", "violence", "violence/graphic"];
/** The categories that a text falls into: by words alone. */
export declare function judge(text: string): readonly string[];
