import type { CallExtras } from "../../core/call.ts";
import type { FormPart, Framing, WireRequest } from "../../core/codec.ts";
import { lowerCaseNames } from "./headers.ts";
import type { Fields } from "./json.ts";
import { mergeDeep } from "./merge.ts";

/** A POST of a JSON body: parameters under what the codec itself makes, and the call's extra body over both. */
export function jsonRequest(
  path: string,
  call: CallExtras & { readonly parameters?: Fields },
  body: Fields,
  framing: Framing = "json",
  headers: Readonly<Record<string, string>> = {},
): WireRequest {
  const value = mergeDeep(mergeDeep(call.parameters ?? {}, body), call.extraBody);
  return {
    method: "POST",
    path,
    headers: { ...headers, ...lowerCaseNames(call.extraHeaders) },
    body: { type: "json", value },
    framing,
  };
}

/** A POST of a form: lists become repeated `name[]` fields, objects JSON; null leaves a field out. */
export function formRequest(
  path: string,
  call: CallExtras & { readonly parameters: Fields },
  body: Fields,
  file: FormPart,
  framing: Framing,
): WireRequest {
  const fields = mergeDeep(mergeDeep(call.parameters, body), call.extraBody);
  const parts = Object.entries(fields).flatMap(([name, value]) => fieldParts(name, value));
  return {
    method: "POST",
    path,
    headers: lowerCaseNames(call.extraHeaders),
    body: { type: "form", parts: [...parts, file] },
    framing,
  };
}

function fieldParts(name: string, value: unknown): FormPart[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => fieldParts(name.endsWith("[]") ? name : `${name}[]`, item));
  return [{ name, value: typeof value === "object" ? JSON.stringify(value) : String(value) }];
}
