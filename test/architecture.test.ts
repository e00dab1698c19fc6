import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Who may import whom: a file of the room on the left may import files of the rooms on the right, and its own. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  "runtime/core": [],
  generated: ["runtime/core"],
  "runtime/http": ["runtime/core"],
  "runtime/adapters": ["runtime/core"],
  "runtime/models": ["runtime/core", "runtime/http"],
  "runtime/providers": ["generated", "runtime/adapters", "runtime/models", "runtime/core"],
  "runtime/testing": ["runtime"],
  "generator/read": ["runtime/core"],
  "generator/schema": ["generator/read", "runtime/core"],
  "generator/resolve": ["generator/schema", "generator/read", "runtime/core"],
  "generator/lint": ["generator/resolve", "generator/schema", "generator/read", "runtime/core"],
  "generator/emit": ["generator/resolve", "generator/schema", "runtime/core"],
  "generator/write": ["generator/emit"],
  "generator/import": ["generator/read", "generator/schema", "generator/resolve", "generator/write", "runtime/core"],
  "generator/audit": ["generator/import", "generator/read", "generator/schema", "generator/resolve", "runtime/core"],
  "generator/init": ["generator/import", "generator/read", "generator/schema", "generator/resolve", "runtime/core"],
  "generator/diff": [
    "generator/compile",
    "generator/cache",
    "generator/report",
    "generator/resolve",
    "generator/schema",
    "generator/read",
    "runtime/core",
  ],
  "generator/watch": ["generator/compile", "generator/cache", "generator/diff", "generator/write"],
  "generator/explain": [
    "generator/compile",
    "generator/cache",
    "generator/diff",
    "generator/emit",
    "generator/report",
    "generator/resolve",
    "generator/schema",
    "generator/read",
    "runtime/core",
  ],
  "generator/cli": ["generator", "runtime/core"],
};

/** What every stage of the generator may import. */
const shared: ReadonlySet<string> = new Set(["generator/diagnostic.ts", "generator/usage-error.ts"]);

/** What must run in browsers imports none of these. */
const generatorOnly = /^(?:node:|zod$|yaml$|prettier$|ts-morph$|code-block-writer$|json-schema-to-typescript$)/;

/** None when the room does not exist. */
function typescriptFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s+["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

/** The file that a relative import or a self-reference leads to, from the root. */
function target(file: string, specifier: string): string | undefined {
  if (specifier === "typecard/runtime") return "runtime/core/index.ts";
  return specifier.startsWith(".")
    ? relative(root, join(root, dirname(file), specifier)).replaceAll("\\", "/")
    : undefined;
}

function isIn(file: string, room: string): boolean {
  return file.startsWith(`${room}/`);
}

describe("who may import whom", () => {
  for (const [room, allowed] of Object.entries(rooms)) {
    test(room, () => {
      const wrong: string[] = [];
      for (const file of typescriptFiles(room)) {
        for (const specifier of importsOf(file)) {
          const to = target(file, specifier);
          const isAllowed =
            to === undefined || shared.has(to) || isIn(to, room) || allowed.some((other) => isIn(to, other));
          if (!isAllowed) wrong.push(`${file} imports ${specifier}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  test("runtime and generated run without Node and without the generator's packages", () => {
    const wrong: string[] = [];
    for (const file of [...typescriptFiles("runtime"), ...typescriptFiles("generated")]) {
      if (isIn(file, "runtime/testing")) continue;
      for (const specifier of importsOf(file))
        if (generatorOnly.test(specifier)) wrong.push(`${file} imports ${specifier}`);
    }
    expect(wrong).toEqual([]);
  });
});
