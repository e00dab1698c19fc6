import { type Shape } from "../check/shape.ts";
/** The fields of the form, all of them texts; the file is looked at by a rule. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export declare const schema: Shape;
