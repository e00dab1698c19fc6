import fc from "fast-check";
import { expect, test } from "vitest";
import { isFormat } from "../../generator/read/problem.ts";
import { rules } from "../../generator/lint/registry.ts";
import { ruleNames } from "../../generator/lint/rule-names.ts";
import { completeExample, lintFiles } from "../generator/lint/example.ts";

const folders = 10_000;
const lines = Object.values(rules)
  .flatMap(({ example }) => Object.values(example.bad))
  .join("")
  .split("\n");
const scalars = [
  "~",
  "[]",
  "{}",
  '""',
  "-1",
  ".inf",
  ".nan",
  "1e999",
  "9".repeat(30),
  "!!binary aGk=",
  "2026-01-01",
  "*x",
  "&x 1",
  "yes",
  "|",
];

const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("byte", "cut", "drop", "insert", "value", "indent", "directive"),
  pick: fc.nat(),
});

function mutate(text: string, { at, kind, pick }: { at: number; kind: string; pick: number }): string {
  if (kind === "cut") return text.slice(0, at % (text.length + 1));
  if (kind === "byte") {
    const index = at % (text.length + 1);
    return text.slice(0, index) + String.fromCharCode(pick % 0x3000) + text.slice(index + 1);
  }
  const own = text.split("\n");
  const index = at % own.length;
  const line = own[index] ?? "";
  if (kind === "drop") own.splice(index, 1);
  else if (kind === "insert") own.splice(index, 0, lines[pick % lines.length] ?? "");
  else if (kind === "value") own[index] = line.replace(/:.*/, `: ${scalars[pick % scalars.length]}`);
  else if (kind === "indent") own[index] = " ".repeat(pick % 5) + line;
  else own[index] = `${line} # typecard-disable-next-line ${ruleNames[pick % ruleNames.length]}`;
  return own.join("\n");
}

test(
  `${folders} mutated provider folders: lint never throws, and what --fix makes of them is as readable as before and comes to an end`,
  { timeout: 300_000 },
  () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    console.log(`seed ${seed}`);
    let cards = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...ruleNames),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        (name, mutations) => {
          const files: Record<string, string> = Object.fromEntries(
            Object.entries(completeExample(rules[name].example.bad)).map(([path, text]) => [
              path,
              mutations.reduce(mutate, text),
            ]),
          );
          cards += Object.keys(files).length;
          let result = lintFiles(files);
          const unreadable = result.diagnostics.filter(isFormat).length;
          for (let round = 0; result.fixes.length > 0; round += 1) {
            expect(round).toBeLessThan(8);
            for (const { file, apply } of result.fixes) files[file] = apply(files[file] ?? "");
            result = lintFiles(files);
            expect(result.diagnostics.filter(isFormat).length).toBeLessThanOrEqual(unreadable);
          }
        },
      ),
      { numRuns: folders, seed },
    );
    console.log(`${cards} cards`);
    expect(cards).toBeGreaterThan(2 * folders);
  },
);
