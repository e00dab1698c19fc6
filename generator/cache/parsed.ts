import type { Document } from "../read/document.ts";
import type { ParseInput, ParseResult } from "../read/parse.ts";
import type { CheckResult } from "../schema/check.ts";
import { sha256 } from "../write/hash.ts";
import type { Store } from "./store.ts";

/** Parses YAML texts, those that a former run parsed without parsing them. */
export interface ParsedTexts {
  parse(input: ParseInput): ParseResult;
  /** Keeps the texts that were asked for, and those alone. */
  save(): void;
}

/** Likewise, and checks what it parsed. */
export interface CheckedTexts<Entity> extends ParsedTexts {
  /** Checks a document that `parse` gave; one that was found right in a former run is not checked again. */
  check(document: Document): CheckResult<Entity>;
}

interface Entry {
  readonly data: unknown;
  /** Paths of whole floats, as in `Document`. */
  readonly floats: readonly string[];
  /** What `check` made of it. */
  entity?: unknown;
}

/**
 * The texts of one provider; `parseDocument` parses what is new. Only what JSON gives back exactly is kept (dates, bytes and numbers past 2^53 are parsed anew), and only texts
 * without a problem, since a problem's place is not in the data.
 */
export function parsedTexts(store: Store, name: string, parseDocument: ParsedTexts["parse"]): ParsedTexts {
  return checkedTexts<never>(store, name, parseDocument, () => ({ diagnostics: [] }));
}

/** Likewise; `checkDocument` checks what is new, and depends on nothing but the document's data. */
export function checkedTexts<Entity>(
  store: Store,
  name: string,
  parseDocument: ParsedTexts["parse"],
  checkDocument: CheckedTexts<Entity>["check"],
): CheckedTexts<Entity> {
  const known = store.read(name);
  const entries =
    typeof known === "object" && known !== null
      ? new Map<string, unknown>(Object.entries(known))
      : new Map<string, unknown>();
  const used = new Map<string, Entry>();
  const entryOf = new WeakMap<Document, Entry>();
  let learned = false;
  return {
    parse(input) {
      const { folder, file, text } = input;
      const key = sha256(text);
      const entry = used.get(key) ?? entries.get(key);
      if (isEntry(entry)) {
        used.set(key, entry);
        const document = { folder, file, text, data: entry.data, wholeFloats: new Set(entry.floats) };
        entryOf.set(document, entry);
        return { document, diagnostics: [] };
      }
      const result = parseDocument(input);
      const { document, diagnostics } = result;
      if (document !== undefined && diagnostics.length === 0 && isJson(document.data)) {
        const made: Entry = { data: document.data, floats: [...document.wholeFloats] };
        used.set(key, made);
        entryOf.set(document, made);
        learned = true;
      }
      return result;
    },
    check(document) {
      const entry = entryOf.get(document);
      // The store gives only what this very build kept.
      if (entry?.entity !== undefined) return { entity: entry.entity as Entity, diagnostics: [] };
      const result = checkDocument(document);
      if (entry !== undefined && result.diagnostics.length === 0 && isJson(result.entity)) {
        entry.entity = result.entity;
        learned = true;
      }
      return result;
    },
    save() {
      if (learned || used.size !== entries.size) store.keep(name, Object.fromEntries(used));
    },
  };
}

function isEntry(value: unknown): value is Entry {
  return (
    typeof value === "object" &&
    value !== null &&
    "data" in value &&
    "floats" in value &&
    Array.isArray(value.floats) &&
    value.floats.every((path) => typeof path === "string")
  );
}

/** Whether JSON gives a value back as it was. */
function isJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isJson);
}
