import { didYouMean } from "../schema/did-you-mean.ts";
import { ruleLevels, ruleNames } from "../lint/rule-names.ts";

/** What is wrong with the `lint` part of a config, and the key that is to blame. */
export interface LintConfigProblem {
  readonly key: string;
  readonly message: string;
}

const keys = ["rules", "failGenerate"];

/** Checks the `lint` part of a config but for the options of rules, which only the rules themselves can judge. Gives the first problem. */
export function lintProblem(lint: unknown): LintConfigProblem | undefined {
  if (lint === undefined) return undefined;
  for (const [key, value] of Object.entries(lint ?? {})) {
    if (!keys.includes(key)) return { key, message: `There is no option \`lint.${key}\`. ${meant(key, keys)}` };
    if (key === "failGenerate" && value !== undefined && typeof value !== "boolean")
      return { key, message: "`lint.failGenerate` must be true or false." };
    if (key === "rules" && value !== undefined && (typeof value !== "object" || value === null || Array.isArray(value)))
      return { key, message: '`lint.rules` must be an object such as `{ "pricing-all-zero": "off" }`.' };
    const problem = key === "rules" ? firstProblem(Object.entries(value ?? {})) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function firstProblem(settings: readonly (readonly [string, unknown])[]): LintConfigProblem | undefined {
  for (const [name, setting] of settings) {
    if (!(ruleNames as readonly string[]).includes(name))
      return {
        key: name,
        message: `There is no lint rule \`${name}\`. ${meant(name.replace(/^lint\//, ""), ruleNames)}`,
      };
    const [level, options, ...more] = Array.isArray(setting) ? (setting as unknown[]) : [setting];
    const isSetting =
      setting === undefined ||
      ((ruleLevels as readonly unknown[]).includes(level) &&
        more.length === 0 &&
        (options === undefined || (typeof options === "object" && options !== null)));
    if (!isSetting)
      return {
        key: name,
        message: `\`lint.rules["${name}"]\` must be ${ruleLevels.map((one) => `"${one}"`).join(", ")}, or a list of one of these and the rule's options.`,
      };
  }
  return undefined;
}

function meant(word: string, candidates: readonly string[]): string {
  const hint = candidates.includes(word) ? word : didYouMean(word, candidates);
  if (hint !== undefined) return `Did you mean \`${hint}\`?`;
  return candidates.length > 9 ? "`typecard lint --rules` lists them." : `The options are ${candidates.join(", ")}.`;
}
