import { expect, test } from "vitest";
import { activeRules } from "../../../generator/lint/settings.ts";
import { ruleNames } from "../../../generator/lint/rule-names.ts";
import { lintExample } from "./example.ts";

const priced = { "acme/models/llm/rocket.yaml": 'pricing:\n  input: "600"\n  unit: "0.000001"\n  currency: USD\n' };

test("all rules run at their own level unless the settings say otherwise", () => {
  const { active, problems } = activeRules({ "yaml-bom": "off", "yaml-crlf": "error", "yaml-key": "info" });
  expect(problems).toEqual([]);
  expect(active.size).toBe(ruleNames.length - 1);
  expect(active.get("yaml-crlf")?.severity).toBe("error");
  expect(active.get("yaml-key")?.severity).toBe("info");
  expect(active.get("pricing-absurd")).toMatchObject({ severity: "error", options: { min: 0.005, max: 400 } });
});

test("a level and options together", () => {
  expect(lintExample(priced).diagnostics.map(({ rule }) => rule)).toEqual(["lint/pricing-absurd"]);
  expect(lintExample(priced, { rules: { "pricing-absurd": ["error", { max: 700 }] } }).diagnostics).toEqual([]);
  expect(lintExample(priced, { rules: { "pricing-absurd": ["warn", { max: 500 }] } }).diagnostics).toMatchObject([
    { rule: "lint/pricing-absurd", severity: "warning" },
  ]);
});

test("wrong names and options are said, with what was meant", () => {
  const messages = (settings: Parameters<typeof activeRules>[0], only?: string[]) =>
    activeRules(settings, only).problems.map(({ name, message }) => `${name} ${message}`);
  expect(messages({ "pricing-absurb": "off" })).toEqual([
    "pricing-absurb is no lint rule. Did you mean `pricing-absurd`?",
  ]);
  expect(messages({}, ["lint/yaml-bomb"])).toEqual(["yaml-bomb is no lint rule. Did you mean `yaml-bom`?"]);
  expect(messages({ "yaml-bom": ["warn", { max: 1 }] })).toEqual([
    "yaml-bom has no option `max`. It takes no options.",
  ]);
  expect(messages({ "pricing-absurd": ["warn", { maximum: 1 }] })).toEqual([
    "pricing-absurd has no option `maximum`. Its options are min, max.",
  ]);
  expect(messages({ "pricing-absurd": ["warn", { max: "1" }] })[0]).toMatch(
    /^pricing-absurd has a wrong option `max`: /,
  );
});

test("a rule that is asked for by name runs alone, even one that is off", () => {
  const { active } = activeRules({ "yaml-bom": "off" }, ["lint/yaml-bom"]);
  expect([...active.keys()]).toEqual(["yaml-bom"]);
  expect(active.get("yaml-bom")?.severity).toBe("warning");
});
