import type { ParameterRule } from "../../../runtime/core/descriptor.ts";
import { contentKey } from "../../resolve/content-key.ts";
import { shortHash } from "../../resolve/short-hash.ts";
import { camelCase } from "../code/identifier.ts";
import { print } from "../code/layout.ts";
import { values } from "./statement.ts";

/** The const that holds a rule's options, named after its content: equal lists of a module are one. */
export function optionsName(rule: ParameterRule): string {
  return `${camelCase(rule.name, "rule")}Options_${shortHash(contentKey(rule.options))}`;
}

/** The declarations of all options that filters check. */
export function optionDeclarations(rules: readonly ParameterRule[]): readonly string[] {
  const listed = rules.filter(hasOptions);
  const byName = new Map(listed.map((rule) => [optionsName(rule), rule.options]));
  return [...byName].map(([name, options]) => {
    const head = `const ${name}: readonly string[] = `;
    return `${head}${print(values(options), 0, head.length, 1)};\n`;
  });
}

/** Whether only some texts are allowed: other types ignore their options. */
export function hasOptions(rule: ParameterRule): boolean {
  return rule.type === "string" && rule.options.length > 0;
}
