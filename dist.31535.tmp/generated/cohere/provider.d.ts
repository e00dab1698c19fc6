import { type ProviderDescriptor } from "typecard/runtime";
/** The Command, Embed and Rerank models of Cohere. */
export declare const provider: ProviderDescriptor<"cohere">;
