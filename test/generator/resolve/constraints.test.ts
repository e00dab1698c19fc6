import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import type { Document } from "../../../generator/read/document.ts";
import { checkConstraints } from "../../../generator/resolve/constraints.ts";
import { resolveRule } from "../../../generator/resolve/resolve-rule.ts";
import { checkModelCard } from "../../../generator/schema/check.ts";

const rules = `
model: m
model_type: llm
model_properties: {}
parameter_rules:
  - { name: thinking, type: boolean }
  - { name: budget, type: int, min: 1024, max: 64000 }
  - { name: temperature, use_template: temperature }
  - { name: p, use_template: top_p }
  - { name: effort, type: string, options: [low, high] }
  - { name: text, type: string }
  - { name: max_tokens, use_template: max_tokens, required: true, default: 4096, max: 64000 }
  - { name: tiny, type: int, max: 1 }
`;

/** The problems of some constraints: the line of the card (from 1 after the rules) and what is said. */
function problems(constraints: string): readonly string[] {
  const text = `${rules}parameter_constraints:\n${constraints}`;
  const document: Document = {
    folder: "specs",
    file: "m.yaml",
    text,
    data: parseDocument(text).toJS() as unknown,
    wholeFloats: new Set(),
  };
  const { entity, diagnostics } = checkModelCard(document);
  expect(diagnostics).toEqual([]);
  const resolved = (entity?.parameter_rules ?? []).map(resolveRule);
  const first = text.split("\n").indexOf("parameter_constraints:") + 1;
  return checkConstraints(resolved, entity?.parameter_constraints ?? [], document).map((diagnostic) => {
    expect(diagnostic).toMatchObject({ rule: "format/constraint", severity: "error", file: "m.yaml" });
    const { span, message, hint } = diagnostic;
    const place = `${(span?.start.line ?? 0) - first}:${text.slice(span?.start.offset, span?.end.offset)}`;
    return `${place}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
  });
}

describe("a constraint by itself", () => {
  test.each([
    ["- exclusive: [thinking, buget]", "1:buget: `buget` is not a parameter of this card. (did you mean `budget`?)"],
    ["- exclusive: [temperature, top_p]", "1:top_p: `top_p` is not a parameter of this card. (did you mean `p`?)"],
    ["- exclusive: [p, p]", "1:p: `p` stands here twice. (name each parameter once)"],
    ["- requires: { zzz: [p] }", "1:[p]: `zzz` is not a parameter of this card."],
    ["- requires: { p: [p] }", "1:[p]: `p` needs nothing by needing itself."],
    [
      "- when: { thinking: yes please }\n  forbid: [p]",
      '1:yes please: `thinking` is never "yes please": it is true or false.',
    ],
    ["- when: { effort: [low, max] }\n  forbid: [p]", '1:max: `effort` is never "max": it is one of low, high.'],
    ["- when: { budget: 3 }\n  forbid: [p]", "1:3: `budget` is never 3: it is at least 1024."],
    ["- when: { budget: 2000.5 }\n  forbid: [p]", "1:2000.5: `budget` is never 2000.5: it is a whole number."],
    ["- when: { max_tokens: null }\n  forbid: [p]", "1:null: `max_tokens` is never left out: it is required."],
    [
      "- when: { thinking: true }\n  forbid: [max_tokens]",
      "2:max_tokens: `max_tokens` is required, so that it can never be left out.",
    ],
    [
      "- when: { thinking: true }\n  limit: { effort: { options: [mid] } }",
      '2:mid: `effort` is never "mid": it is one of low, high.',
    ],
    [
      "- when: { thinking: true }\n  limit: { effort: { min: 3 } }",
      "2:{ min: 3 }: `effort` is no number, so that it has no range. (use `options`)",
    ],
    [
      "- when: { thinking: true }\n  limit: { p: { min: 1, max: 0 } }",
      "2:{ min: 1, max: 0 }: No number is from 1 to 0. (exchange `min` and `max`)",
    ],
    ["- when: { thinking: true }\n  limit: { p: { min: 2 } }", "2:2: `p` is never 2 or more: its maximum is 1."],
    ["- when: { thinking: true }\n  limit: { p: { max: -1 } }", "2:-1: `p` is never -1 or less: its minimum is 0."],
    [
      "- when: { thinking: true }\n  limit: { p: {} }",
      "2:{}: The limit of `p` says nothing. (give `options`, `min` or `max`)",
    ],
    ["- less: [budget, effort]", "1:effort: `effort` is no number."],
    ["- less: [budget, budget]", "1:[budget, budget]: `budget` is never less than itself."],
    [
      "- less: [budget, tiny]",
      "1:[budget, tiny]: `budget` is at least 1024, which is never less than `tiny`, at most 1.",
    ],
  ])("%s", (constraint, expected) => {
    expect(problems(constraint)).toEqual([expected]);
  });
});

describe("constraints that contradict each other or their rules", () => {
  const opposite = "look for another constraint on the same parameters that says the opposite";

  test.each([
    [
      "both asked for and forbidden",
      "- when: { thinking: true }\n  require: [p]\n- when: { thinking: [true, false] }\n  forbid: [p]",
      [`3: With this constraint, \`thinking\` can never be true. (${opposite})`],
    ],
    [
      "needed by what excludes it",
      "- exclusive: [budget, p]\n- requires: { budget: [p] }",
      [`2: With this constraint, \`budget\` can never be given. (${opposite})`],
    ],
    [
      "forbidden beside itself",
      "- when: { thinking: true }\n  forbid: [thinking]",
      ["1: With this constraint, `thinking` can never be true."],
    ],
    [
      "forbidden always",
      "- when: { thinking: [true, false, null] }\n  forbid: [p]",
      ["1: With this constraint, `p` can never be given."],
    ],
    [
      "limits that do not meet",
      "- when: { thinking: true }\n  limit: { budget: { max: 2000 } }\n- when: { thinking: true }\n  limit: { budget: { min: 3000 } }\n  require: [budget]",
      [`3: With this constraint, \`thinking\` can never be true. (${opposite})`],
    ],
    [
      "a circle of less",
      "- less: [budget, max_tokens]\n- less: [max_tokens, budget]",
      [`2: With this constraint, \`budget\` can never be given. (${opposite})`],
    ],
    [
      "an option that is left to no one",
      "- when: { thinking: [true, false, null] }\n  limit: { effort: { options: [low] } }",
      ['1: With this constraint, `effort` can never be "high".'],
    ],
    [
      "a condition that cannot hold",
      "- exclusive: [thinking, effort]\n- when: { thinking: true, effort: low }\n  forbid: [p]",
      ["1: With this constraint, `parameter_constraints[1].when` can never hold."],
    ],
    [
      "a default below a limit",
      "- when: { max_tokens: 4096 }\n  require: [tiny]\n- when: { max_tokens: 4096 }\n  forbid: [tiny]",
      [`3: With this constraint, \`parameter_constraints[0].when\` can never hold. (${opposite})`],
    ],
  ])("%s", (_, constraints, expected) => {
    expect(problems(constraints).map((problem) => problem.replace(/^(\d+):.*?(?=: With)/s, "$1"))).toEqual(expected);
  });
});

describe("constraints that are fine", () => {
  test.each([
    [
      "those of a model that thinks",
      "- when: { thinking: true }\n  forbid: [temperature]\n  limit: { p: { min: 0.95, max: 1 } }\n- requires: { budget: [thinking] }\n- when: { thinking: false }\n  forbid: [budget]\n- less: [budget, max_tokens]\n- exclusive: [temperature, p]",
    ],
    [
      "a chain",
      "- requires: { budget: [thinking], thinking: [effort], effort: [text] }\n- less: [tiny, budget]\n- less: [budget, max_tokens]",
    ],
    [
      "what two parameters mean to a third",
      "- when: { thinking: true }\n  require: [p]\n- when: { effort: low }\n  forbid: [p]",
    ],
    [
      "free texts",
      "- when: { text: [a, b] }\n  forbid: [p]\n- when: { text: null }\n  limit: { effort: { options: [low] } }",
    ],
  ])("%s", (_, constraints) => {
    expect(problems(constraints)).toEqual([]);
  });
});
