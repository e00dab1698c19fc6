import type { CallExtras } from "../../core/call.ts";
import type { FormPart, Framing, WireRequest } from "../../core/codec.ts";
import type { Fields } from "./json.ts";
/** A POST of a JSON body: parameters under what the codec itself makes, and the call's extra body over both. */
export declare function jsonRequest(path: string, call: CallExtras & {
    readonly parameters?: Fields;
}, body: Fields, framing?: Framing, headers?: Readonly<Record<string, string>>): WireRequest;
/** A POST of a form: lists become repeated `name[]` fields, objects JSON; null leaves a field out. */
export declare function formRequest(path: string, call: CallExtras & {
    readonly parameters: Fields;
}, body: Fields, file: FormPart, framing: Framing): WireRequest;
