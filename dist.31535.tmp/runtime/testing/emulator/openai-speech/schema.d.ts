import { type Shape } from "../check/shape.ts";
import type { Rule } from "../operation.ts";
/** The body of a request. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export declare const schema: Shape;
/** What the schema cannot say. */
export declare const rules: readonly Rule[];
