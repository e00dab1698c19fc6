import { didYouMean } from "./did-you-mean.ts";
import { isOptional, knownKeys } from "./known-keys.ts";
import { templateNames } from "./templates.ts";
import type { Checked, Problem } from "./to-diagnostic.ts";
import { valueAt } from "./value-at.ts";
import { quoted } from "./value-text.ts";

/** What to do about a problem, where we can guess it. */
export function hintFor(problem: Problem, checked: Checked): string | undefined {
  const { rule, path } = problem;
  if (rule === "format/missing-key") return misspelt(problem, checked);
  const value = valueAt(checked.data, path);
  if (value === null && path.length > 0)
    return isOptional(checked.schema, path) ? "remove the key to leave it out" : undefined;
  switch (rule) {
    case "format/enum":
      return typeof value === "string" ? ask(didYouMean(value, problem.candidates ?? [])) : undefined;
    case "format/unknown-property":
      return ask(didYouMean(String(path.at(-1)), knownKeys(checked.schema, path.slice(0, -1)) ?? []));
    case "format/type":
      if (problem.expected === "a mapping" && typeof value === "string") return byLanguage(problem, checked, value);
      return problem.expected === "a text" ? write(quoted(value)) : undefined;
    case "format/time":
      return typeof value === "number" ? unquotedTime(value) : undefined;
    default:
      return undefined;
  }
}

/** A label is often written as a text, where the format has one for each language. */
function byLanguage({ path }: Problem, { schema }: Checked, text: string): string | undefined {
  return knownKeys(schema, path)?.includes("en_US") ? `write it by language: \`en_US: ${text}\`` : undefined;
}

/** A missing key may be there under a name that is nearly right. A rule without `type` may have meant to name a template. */
function misspelt({ path }: Problem, { data, schema }: Checked): string | undefined {
  const parent = path.slice(0, -1);
  const rule = valueAt(data, parent) ?? {};
  const known = knownKeys(schema, parent) ?? [];
  const unknown = Object.keys(rule).filter((key) => !known.includes(key));
  const template = path.at(-1) === "type" ? valueAt(rule, ["use_template"]) : null;
  const wanted = template === undefined ? ["type", "use_template"] : [String(path.at(-1))];
  for (const key of wanted) {
    const slip = didYouMean(key, unknown);
    if (slip !== undefined) return `did you mean \`${key}\` where it says \`${slip}\`?`;
  }
  return typeof template === "string" ? ask(didYouMean(template, templateNames), "use_template") : undefined;
}

/** YAML 1.1 reads `16:30` as a number of base sixty. */
function unquotedTime(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 60 || value >= 24 * 60) return undefined;
  const [hour, minute] = [Math.floor(value / 60), value % 60].map((part) => String(part).padStart(2, "0"));
  return `without quotes, YAML reads a time as a number: write "${hour}:${minute}"`;
}

function ask(candidate: string | undefined, key?: string): string | undefined {
  return candidate && `did you mean \`${key === undefined ? "" : `${key}: `}${candidate}\`?`;
}

function write(text: string | undefined): string | undefined {
  return text && `put it in quotes: ${text}`;
}
