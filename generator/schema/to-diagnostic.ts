import type * as z from "zod";
import { type Diagnostic, formatPath, type Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";
import { hintFor } from "./hint.ts";
import { i18nAliases } from "./i18n.ts";
import { valueAt } from "./value-at.ts";
import { valueText } from "./value-text.ts";

/** What was checked: the data, the schema, and the file that holds the data, if any. */
export interface Checked {
  readonly data: unknown;
  readonly schema: z.core.$ZodType;
  readonly document?: Document | undefined;
  /** What the whole is, such as "a model card". */
  readonly what: string;
}

/** A problem in our own words, before it has a place in a file. */
export interface Problem {
  readonly rule: string;
  readonly path: Path;
  readonly expected: string;
  /** The values or keys that the format has here. */
  readonly candidates?: readonly string[];
}

/** Puts what zod found into our own words and places. */
export function toDiagnostics(issues: readonly z.core.$ZodIssue[], checked: Checked): Diagnostic[] {
  return issues.flatMap((issue) => toProblems(issue, checked)).map((problem) => toDiagnostic(problem, checked));
}

function toProblems(issue: z.core.$ZodIssue, { data }: Checked): Problem[] {
  const path = asWritten(issue.path, data);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      rule: "format/unknown-property",
      path: [...path, key],
      expected: "a key that the format has",
    }));
  }
  const { rule, expected, candidates = [] } = translate(issue);
  return [{ rule: valueAt(data, path) === undefined ? "format/missing-key" : rule, path, expected, candidates }];
}

function translate(issue: z.core.$ZodIssue): Omit<Problem, "path"> {
  switch (issue.code) {
    case "invalid_type":
      return { rule: "format/type", expected: ["array", "tuple"].includes(issue.expected) ? "a list" : "a mapping" };
    case "invalid_value": {
      const candidates = issue.values.map(String);
      return {
        rule: "format/enum",
        expected: candidates.length > 1 ? `one of ${candidates.join(", ")}` : candidates.join(""),
        candidates,
      };
    }
    case "too_small":
      return { rule: "format/length", expected: `a list of at least ${issue.minimum}` };
    case "too_big":
      return { rule: "format/length", expected: `a list of ${issue.maximum}` };
    case "custom":
      return { rule: String(issue.params?.["rule"]), expected: String(issue.params?.["expected"]) };
    default:
      return { rule: "format/type", expected: "another value" };
  }
}

function toDiagnostic(problem: Problem, checked: Checked): Diagnostic {
  const { data, document, what } = checked;
  const { rule, path } = problem;
  const isKey = rule === "format/missing-key" || rule === "format/unknown-property";
  const isEmpty = path.length === 0 && (data === null || data === undefined);
  return {
    rule: isEmpty ? "format/empty" : rule,
    severity: "error",
    folder: document?.folder ?? "",
    file: document?.file ?? "",
    span:
      document && locate(document, rule === "format/missing-key" ? path.slice(0, -1) : path, isKey ? "key" : "value"),
    path,
    message: isEmpty ? `the file is empty, expected ${what}` : message(problem, data),
    hint: hintFor(problem, checked),
  };
}

/** Rules about a mapping as a whole: not its type is wrong, but what is in it. */
const needs: ReadonlySet<string> = new Set(["format/constraint", "format/empty", "format/price-table"]);

function message({ rule, path, expected }: Problem, data: unknown): string {
  const name = path.length === 0 ? "the file" : `\`${formatPath(path.slice(lastKey(path)))}\``;
  if (rule === "format/missing-key") return `${name} is missing, expected ${expected}`;
  if (rule === "format/unknown-property") return `${name} is not a key of \`${formatPath(path.slice(0, -1))}\``;
  if (needs.has(rule)) return `${name} needs ${expected}`;
  return `${name} is ${valueText(valueAt(data, path))}, expected ${expected}`;
}

/** Where the shortest end of a path that names something begins: `options[0]`, not `[0]`. */
function lastKey(path: Path): number {
  return Math.max(
    0,
    path.findLastIndex((part) => typeof part === "string"),
  );
}

/** The path as the card spells it: the schema knows one spelling of a language, and a list where a card may have one value. */
function asWritten(path: readonly PropertyKey[], data: unknown): Path {
  const written: (string | number)[] = [];
  for (const part of path) {
    const parent = valueAt(data, written);
    if (typeof part === "number" && !Array.isArray(parent)) continue;
    const key = typeof part === "symbol" ? String(part) : part;
    const alias = Object.keys(i18nAliases).find((name) => i18nAliases[name] === key);
    const isAlias =
      alias !== undefined && valueAt(parent, [key]) === undefined && valueAt(parent, [alias]) !== undefined;
    written.push(isAlias ? alias : key);
  }
  return written;
}
