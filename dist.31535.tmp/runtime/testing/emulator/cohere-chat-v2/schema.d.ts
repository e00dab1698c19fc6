import { type Shape } from "../check/shape.ts";
/** The body of a request. https://docs.cohere.com/v2/reference/chat */
export declare const schema: Shape;
