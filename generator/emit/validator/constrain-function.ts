import type { ConstraintValue, ParameterConstraint } from "../../../runtime/core/parameter-constraint.ts";
import { mentioned } from "../../resolve/constraint-space.ts";
import { stringLiteral } from "../code/escape.ts";
import { data, textWidth, type Code } from "../code/layout.ts";
import * as message from "./constraint-message.ts";
import { element, isInherited } from "./property.ts";
import { localsOf, readLocals, type Locals } from "./locals.ts";
import { openBlock, statement, textConstant, values, type Call } from "./statement.ts";

/** A function that checks parameters, each right by itself, against each other. Runtime functions that it calls go to `imports`. */
export function constrainFunction(
  name: string,
  constraints: readonly ParameterConstraint[],
  imports: Set<string>,
): string {
  const names = constraints.flatMap(mentioned);
  // Long names, and those that any object has, have a local.
  const plain = names.filter((parameter) => textWidth(element("value", parameter)) <= 40 && !isInherited(parameter));
  const locals = localsOf(names.filter((parameter) => !plain.includes(parameter)));
  const read = readLocals(locals, "value");
  if (/\bown\(/.test(read)) imports.add("own");
  const terms = new Map([...locals, ...plain.map((parameter) => [parameter, element("value", parameter)] as const)]);
  const statements = constraints.map((constraint) => constraintCode(constraint, terms, imports)).join("");
  return `function ${name}(value: Given, issues: ParameterIssue[]): void {\n${read}${statements}}\n`;
}

function constraintCode(constraint: ParameterConstraint, locals: Locals, imports: Set<string>): string {
  const local = (name: string): string => locals.get(name) ?? name;
  const call = (callee: string, ...rest: readonly Code[]): Call => {
    imports.add(callee);
    return { callee, arguments: ["issues", ...rest] };
  };
  if ("exclusive" in constraint) {
    const { exclusive: names } = constraint;
    const text = constraint.message ?? message.exclusiveMessage(names);
    const given: Code = { kind: "array", items: names.map(local) };
    return statement(call("atMostOne", values(names), given, stringLiteral(text)), 2);
  }
  if ("less" in constraint) {
    const [name, other] = constraint.less;
    const text = constraint.message ?? message.lessMessage(name, other);
    const args = [stringLiteral(name), local(name), stringLiteral(other), local(other), stringLiteral(text)];
    return statement(call("lessThan", ...args), 2);
  }
  const told = constraint.message === undefined ? undefined : textConstant("message", constraint.message, 4);
  const words = (text: () => string): string => (told === undefined ? stringLiteral(text()) : "message");
  if ("requires" in constraint) {
    return Object.entries(constraint.requires)
      .map(([name, needed]) => {
        const calls = needed.map((other) =>
          call(
            "needed",
            stringLiteral(other),
            local(other),
            values([name]),
            words(() => message.requiresMessage(name, other)),
          ),
        );
        return block([`${local(name)} !== undefined`], told, calls);
      })
      .join("");
  }
  const { when, forbid = [], require = [], limit = {} } = constraint;
  const about = values(Object.keys(when));
  const condition = message.conditionText(when);
  const calls = [
    ...forbid.map((name) =>
      call(
        "forbidden",
        stringLiteral(name),
        local(name),
        about,
        words(() => message.forbidMessage(name, condition)),
      ),
    ),
    ...require.map((name) =>
      call(
        "needed",
        stringLiteral(name),
        local(name),
        about,
        words(() => message.requireMessage(name, condition)),
      ),
    ),
    ...Object.entries(limit).flatMap(([name, limits]) => {
      const { options, min, max } = limits;
      const text = words(() => message.limitMessage(name, limits, condition));
      const head = [stringLiteral(name), local(name)];
      const found: Call[] = [];
      if (options)
        found.push(call("limitedTo", ...head, values(options.filter((option) => option !== null)), about, text));
      if (min !== undefined || max !== undefined)
        found.push(call("limitedRange", ...head, data(min), data(max), about, text));
      return found;
    }),
  ];
  const terms = Object.entries(when).map(([name, held]) => term(local(name), held, imports));
  return block(terms, told, calls);
}

function block(terms: readonly (string | Call)[], told: string | undefined, calls: readonly Call[]): string {
  return `${openBlock(terms)}${told ?? ""}${calls.map((call) => statement(call, 4)).join("")}  }\n`;
}

function term(local: string, held: readonly ConstraintValue[], imports: Set<string>): string | Call {
  const wanted = held.map((value) => value ?? undefined);
  if (wanted.length === 1) return `${local} === ${String(data(wanted[0]))}`;
  imports.add("oneOf");
  return { callee: "oneOf", arguments: [local, values(wanted)] };
}
