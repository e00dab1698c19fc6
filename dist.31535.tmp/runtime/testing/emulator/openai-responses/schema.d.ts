import { type Shape } from "../check/shape.ts";
/** The body of a request. https://platform.openai.com/docs/api-reference/responses/create */
export declare const schema: Shape;
