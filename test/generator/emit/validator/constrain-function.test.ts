import { describe, expect, test } from "vitest";
import type { ParameterConstraint } from "../../../../generator/schema/parameter-constraint.ts";
import { type CardRule, parameterSetOf } from "../../../support/parameter-set.ts";

const rules: readonly CardRule[] = [
  { name: "thinking", type: "boolean" },
  { name: "budget", type: "int", min: 1, max: 100 },
  { name: "temperature", type: "float", min: 0, max: 2 },
  { name: "effort", type: "string", options: ["low", "high"] },
  { name: "max_tokens", use_template: "max_tokens", required: true, default: 50 },
];

/** `code` and parameters of every issue; an empty list for none. */
async function broken(constraint: ParameterConstraint, input: unknown): Promise<readonly string[]> {
  const result = (await parameterSetOf(rules, [constraint])).filter(input);
  return result.ok
    ? []
    : result.issues.map(({ parameter, code, parameters = [] }) => `${code} ${parameter} (${parameters.join(" ")})`);
}

describe("constraints", () => {
  test.each([
    [
      { exclusive: ["thinking", "temperature"] },
      { thinking: false, temperature: 1 },
      ["exclusive temperature (thinking temperature)"],
    ],
    [{ exclusive: ["thinking", "temperature"] }, { thinking: null, temperature: 1 }, []],
    [
      { when: { thinking: [true] }, forbid: ["temperature", "effort"] },
      { thinking: true, effort: "low", temperature: 0 },
      ["forbidden temperature (thinking temperature)", "forbidden effort (thinking effort)"],
    ],
    [{ when: { thinking: [true] }, forbid: ["temperature"] }, { temperature: 0 }, []],
    [{ when: { thinking: [null] }, forbid: ["budget"] }, { budget: 2 }, ["forbidden budget (thinking budget)"]],
    [
      { when: { thinking: [null, false] }, forbid: ["budget"] },
      { budget: 2, thinking: false },
      ["forbidden budget (thinking budget)"],
    ],
    [
      { when: { thinking: [true], effort: ["low", null] }, require: ["budget"] },
      { thinking: true },
      ["requires budget (thinking effort budget)"],
    ],
    [
      { when: { thinking: [true], effort: ["low", null] }, require: ["budget"] },
      { thinking: true, effort: "high" },
      [],
    ],
    [{ when: { thinking: [true] }, require: ["max_tokens"] }, { thinking: true }, []],
    [
      { when: { thinking: [true] }, limit: { effort: { options: ["low"] }, temperature: { min: 0.5, max: 1 } } },
      { thinking: true, effort: "high", temperature: 1.5 },
      ["limit effort (thinking effort)", "limit temperature (thinking temperature)"],
    ],
    [
      { when: { thinking: [true] }, limit: { effort: { options: ["low"] }, temperature: { min: 0.5, max: 1 } } },
      { thinking: true, effort: "low", temperature: 1 },
      [],
    ],
    [
      { when: { max_tokens: [50] }, forbid: ["temperature"] },
      { temperature: 1 },
      ["forbidden temperature (max_tokens temperature)"],
    ],
    [
      { requires: { budget: ["thinking", "effort"] } },
      { budget: 1, effort: "low" },
      ["requires thinking (budget thinking)"],
    ],
    [{ requires: { budget: ["thinking"] } }, {}, []],
    [{ less: ["budget", "max_tokens"] }, { budget: 50 }, ["less budget (budget max_tokens)"]],
    [{ less: ["budget", "max_tokens"] }, { budget: 49 }, []],
    [{ less: ["budget", "temperature"] }, { budget: 49 }, []],
  ] satisfies [ParameterConstraint, object, string[]][])("%j: %j", async (constraint, input, expected) => {
    expect(await broken(constraint, input)).toEqual(expected);
  });

  test("see a value that was given under another name", async () => {
    expect(await broken({ less: ["budget", "max_tokens"] }, { budget: 50, max_tokens: 60 })).toEqual([]);
    const aliased: readonly CardRule[] = [{ name: "limit", use_template: "max_tokens" }, ...rules.slice(0, 2)];
    const set = await parameterSetOf(aliased, [{ less: ["budget", "limit"] }]);
    expect(set.filter({ budget: 50, max_tokens: 40 }).ok).toBe(false);
  });

  test("come after the rules, and say nothing of what a rule refused", async () => {
    const constraints: ParameterConstraint[] = [
      { when: { thinking: [null] }, forbid: ["budget"] },
      { when: { effort: ["low"] }, forbid: ["temperature"] },
    ];
    const set = await parameterSetOf(rules, constraints);
    const result = set.filter({ thinking: "yes", budget: 1, effort: "low", temperature: 1 });
    expect(result.ok ? [] : result.issues.map(({ parameter, code }) => `${code} ${parameter}`)).toEqual([
      "type thinking",
      "forbidden temperature",
    ]);
  });

  test("speak in the card's words, or in plain ones", async () => {
    const constraints: ParameterConstraint[] = [
      { exclusive: ["thinking", "budget", "effort"] },
      {
        when: { thinking: [true, null], effort: ["low"] },
        forbid: ["temperature"],
        require: ["budget"],
        limit: { max_tokens: { options: [1, 2], min: 1 } },
      },
      { requires: { thinking: ["temperature"] } },
      { less: ["max_tokens", "budget"], message: "Your own words */ `${x}`." },
    ];
    const set = await parameterSetOf(rules, constraints);
    const messages = [{ thinking: true, effort: "low" }, { budget: 1 }, { effort: "low", temperature: 1 }].flatMap(
      (input) => {
        const result = set.filter(input);
        return result.ok ? [] : result.issues.map(({ message }) => message);
      },
    );
    const condition = "thinking is true or not given and effort is low";
    expect([...new Set(messages)]).toEqual([
      "At most one of thinking, budget and effort may be given.",
      `budget must be given while ${condition}.`,
      `max_tokens must be 1 or 2 and at least 1 while ${condition}.`,
      "thinking needs temperature.",
      "Your own words */ `${x}`.",
      `temperature cannot be given while ${condition}.`,
    ]);
  });

  test("are told by the set as the card has them", async () => {
    const constraints: ParameterConstraint[] = [
      { when: { thinking: [true] }, forbid: ["temperature"], require: undefined, limit: undefined },
    ];
    expect((await parameterSetOf(rules, constraints)).constraints).toStrictEqual([
      { when: { thinking: [true] }, forbid: ["temperature"] },
    ]);
  });
});
