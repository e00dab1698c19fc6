// What an import by name loads out of dist/: every file costs a millisecond in a fresh process, so there are few.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../../dist");
const modules = (folder: string) => readdirSync(join(dist, folder)).filter((name) => name.endsWith(".js"));
const providers = modules("providers").map((name) => basename(name, ".js"));

/** A module of dist/ and all that it imports statically. */
function loaded(entry: string): readonly string[] {
  const files = new Set([join(dist, entry)]);
  for (const file of files) {
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:^|[;\n])(?:import|export)[^"`;]*"(\.[^"]+)"/g))
      files.add(join(dirname(file), path));
  }
  return [...files].map((file) => basename(file));
}

test("there is an export for each provider that can be run, with its types", () => {
  const runnable = readdirSync(join(dist, "../generated"))
    .filter((name) => name.endsWith(".ts") && existsSync(join(dist, "../runtime/providers", name)))
    .map((name) => basename(name, ".ts"));
  expect(providers).toEqual(expect.arrayContaining(["anthropic", "cohere", "openai"]));
  expect([...providers].toSorted()).toEqual(runnable.sort());
  for (const name of providers) expect(existsSync(join(dist, "providers", `${name}.d.ts`)), name).toBe(true);
});

describe("a provider loads its own cards, the handles and the core", () => {
  test.each(providers)("%s", (name) => {
    const files = loaded(`providers/${name}.js`);
    expect(files).toEqual(expect.arrayContaining([`models-${name}.js`, "handles.js", "core.js"]));
    expect(files.filter((file) => file.startsWith("models-"))).toEqual([`models-${name}.js`]);
    expect(files.length).toBeLessThanOrEqual(8);
  });
});

describe("an adapter loads what its family shares, and the core", () => {
  const kinds = readdirSync(join(dist, "runtime/adapters")).filter((kind) =>
    existsSync(join(dist, "runtime/adapters", kind, "index.js")),
  );
  test.each(kinds)("%s", (kind) => {
    const files = loaded(`runtime/adapters/${kind}/index.js`);
    expect(files).not.toContain("handles.js");
    // Bedrock hands bodies of several vendors through, and needs what their families share.
    expect(files.length).toBeLessThanOrEqual(kind === "bedrock-invoke" ? 12 : 8);
  });
});

test("the registry loads the core alone", () => {
  expect(loaded("runtime/registry.js").toSorted()).toEqual(["core.js", "registry.js"]);
});
