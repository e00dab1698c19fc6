import { type Fields } from "../json.ts";
/**
 * A value that fits a JSON Schema, made from the question where it can be: numbers and quoted or capitalized words of the
 * question fill numbers and texts in turn.
 */
export declare function valueOf(schema: Fields, question: string): unknown;
