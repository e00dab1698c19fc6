import type { CallExtras } from "../../core/call.ts";
import type { FormPart, Framing, WireRequest } from "../../core/codec.ts";
import { lowerCaseNames } from "./headers.ts";
import type { Fields } from "./json.ts";
import { mergeDeep } from "./merge.ts";

/** What a call adds to a request. */
type Call = CallExtras & { readonly parameters?: Fields };

/** A POST of a JSON body: parameters under what the codec itself makes, and the call's extra body over both. */
export function jsonRequest(
  path: string,
  call: Call,
  body: Fields,
  framing: Framing = "json",
  headers: Readonly<Record<string, string>> = {},
): WireRequest {
  return {
    method: "POST",
    path,
    headers: { ...headers, ...lowerCaseNames(call.extraHeaders) },
    body: { type: "json", value: fieldsIn(call, body) },
    framing,
  };
}

/** A POST of a form: lists become repeated `name[]` fields, objects JSON; null leaves a field out. */
export function formRequest(path: string, call: Call, body: Fields, file: FormPart, framing: Framing): WireRequest {
  const parts = Object.entries(fieldsIn(call, body)).flatMap(([name, value]) => fieldParts(name, value));
  return { ...jsonRequest(path, call, {}, framing), body: { type: "form", parts: [...parts, file] } };
}

function fieldsIn({ parameters = {}, extraBody }: Call, body: Fields): Fields {
  return mergeDeep(mergeDeep(parameters, body), extraBody);
}

function fieldParts(name: string, value: unknown): FormPart[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => fieldParts(name.endsWith("[]") ? name : `${name}[]`, item));
  return [{ name, value: typeof value === "object" ? JSON.stringify(value) : String(value) }];
}
