import type { WireResponse } from "../../core/codec.ts";
import { type Fields } from "../anthropic-common/json.ts";
/** The JSON object of a success. Errors are `{id, message}` with a text for a message. */
export declare function cohereAnswer(isAnswer: (body: Fields) => boolean, response: WireResponse, model: string): Fields;
