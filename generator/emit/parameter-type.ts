import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import { propertyName, stringLiteral } from "./code/escape.ts";
import { unionLine } from "./code/union.ts";
import { parameterDoc } from "./parameter-doc.ts";

/** The member of a parameter interface that a rule makes, with what an editor shows of it. */
export function parameterMember(rule: ParameterRule): string {
  const mandatory = rule.required && rule.default === null;
  const head = `${propertyName(rule.name)}${mandatory ? "" : "?"}:`;
  const types = valueType(rule);
  return parameterDoc(rule) + unionLine(2, head, mandatory ? types : [...types, "undefined"]);
}

/** The members of a parameter's type, without `undefined`. */
export function valueType(rule: ParameterRule): readonly string[] {
  switch (rule.type) {
    case "int":
    case "float":
      return ["number"];
    case "boolean":
      return ["boolean"];
    case "text":
      return ["string"];
    case "string":
      return rule.options.length === 0 ? ["string"] : [...new Set(rule.options)].map(stringLiteral);
  }
}

/** The type of one value. */
export function literalType(value: string | number | boolean): string {
  return typeof value === "string" ? stringLiteral(value) : String(value);
}
