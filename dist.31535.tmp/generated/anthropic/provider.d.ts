import { type ProviderDescriptor } from "typecard/runtime";
/** The Claude models of Anthropic, from Claude 2 to the current family. */
export declare const provider: ProviderDescriptor<"anthropic">;
