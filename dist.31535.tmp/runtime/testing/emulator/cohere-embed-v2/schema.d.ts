import { type Shape } from "../check/shape.ts";
import type { Rule } from "../operation.ts";
/** The body of a request. https://docs.cohere.com/v2/reference/embed */
export declare const schema: Shape;
/** What the schema cannot say. */
export declare const rules: readonly Rule[];
