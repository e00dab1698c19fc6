import type { Asked, Refusal, Rule } from "../operation.ts";
/** Models that think: they take `max_completion_tokens`, not `max_tokens`. https://platform.openai.com/docs/guides/reasoning */
export declare function isReasoningModel(model: string): boolean;
/** Sampling parameters of models that do not sample. */
export declare const samplingRule: Rule;
/** A name that no other model has, so that tests can ask for one that does not exist. */
export declare function isUnknownModel({ models }: Asked, model: string): boolean;
/** A picture in a prompt: an address, or base64 of a format that the models read. */
export declare function imageProblem(url: string, param: string): Refusal | undefined;
/** Whether a text is base64 with its padding. */
export declare function isBase64(value: string): boolean;
/** The format of a picture by its first bytes. */
export declare function pictureFormat(bytes: Buffer): string | undefined;
