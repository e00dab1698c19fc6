import { expect, it } from "vitest";
import { compileGlob, type Glob } from "../../../generator/read/glob.ts";

// What Python's Path.glob gives.
it.each<readonly [pattern: string, path: string, matches: boolean]>([
  ["models/llm/*.yaml", "models/llm/a.yaml", true],
  ["models/llm/*.yaml", "models/llm/.a.yaml", true],
  ["models/llm/*.yaml", "models/llm/a/b.yaml", false],
  ["models/llm/*.yaml", "models/llm/a.yml", false],
  ["./models//llm/*.yaml", "models/llm/a.yaml", true],
  ["models/**/*.yaml", "models/a.yaml", true],
  ["models/**/*.yaml", "models/a/b/c.yaml", true],
  ["**/a.yaml", "a.yaml", true],
  ["**/x/**/a.yaml", "x/a.yaml", true],
  ["models/*/a.yaml", "models/.hidden/a.yaml", true],
  ["?.yaml", "é.yaml", true],
  ["?.yaml", "😀.yaml", true],
  ["?.yaml", ".yaml", false],
  ["[ab].yaml", "b.yaml", true],
  ["[!ab].yaml", "b.yaml", false],
  ["[!ab].yaml", "c.yaml", true],
  ["[a-c].yaml", "b.yaml", true],
  ["[c-a].yaml", "b.yaml", false],
  ["[]x].yaml", "].yaml", true],
  ["[a-].yaml", "-.yaml", true],
  ["[^a].yaml", "^.yaml", true],
  ["[.yaml", "[.yaml", true],
  ["{a,b}.yaml", "a.yaml", false],
  ["{a,b}.yaml", "{a,b}.yaml", true],
  ["(a|b).yaml", "a.yaml", false],
  ["!a.yaml", "b.yaml", false],
  ["!a.yaml", "!a.yaml", true],
  ["A.yaml", "a.yaml", false],
  ["*a*b*c*", "xaybzc", true],
])("%s and %s: %s", (pattern, path, matches) => {
  expect((compileGlob(pattern) as Glob).matches(path)).toBe(matches);
});

it.each(["", ".", "/models/*.yaml", "C:/models/*.yaml", "../x/*.yaml", "models/../../x", "models/a**.yaml"])(
  "%j is refused",
  (pattern) => {
    expect(compileGlob(pattern)).toBeTypeOf("string");
  },
);

it("takes no exponential time", () => {
  const glob = compileGlob(`${"*a".repeat(50)}b`) as Glob;
  expect(glob.matches("a".repeat(5000))).toBe(false);
});

it.each<readonly [string, string, boolean]>([
  ["models/llm/*.yaml", "models", true],
  ["models/llm/*.yaml", "models/llm", true],
  ["models/llm/*.yaml", "models/tts", false],
  ["models/llm/*.yaml", "models/llm/deep", false],
  ["models/**/*.yaml", "models/llm/deep", true],
  ["models/**/*.yaml", "other", false],
])("%s may reach into %s: %s", (pattern, folder, reaches) => {
  expect((compileGlob(pattern) as Glob).mayReachInto(folder)).toBe(reaches);
});
