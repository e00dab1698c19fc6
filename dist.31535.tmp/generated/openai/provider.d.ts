import { type ProviderDescriptor } from "typecard/runtime";
/** The language, embedding, moderation and audio models of OpenAI. */
export declare const provider: ProviderDescriptor<"openai">;
