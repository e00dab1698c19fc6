import { type Shape } from "../check/shape.ts";
/** The fields that make up the prompt: what the token count takes too. */
export declare const promptFields: Readonly<Record<string, Shape>>;
/** The body of a request. https://docs.claude.com/en/api/messages */
export declare const schema: Shape;
