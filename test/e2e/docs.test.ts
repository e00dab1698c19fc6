// docs/ is what code and cards give, and its examples compile against dist/, as a user's code does.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { derivedDocs, derivedFolders } from "../../generator/docs/derived-docs.ts";
import { readProviderSource } from "../../generator/docs/provider-source.ts";
import { loadBuiltGenerator } from "./support/dist.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "docs");
let docs: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { compile } = await loadBuiltGenerator();
  const { catalog } = await compile({ cwd: root, specs: [join(root, "specs")], mode: "none" });
  docs = derivedDocs(await catalog(), (slug) => readProviderSource(root, slug));
}, 60_000);

test("docs/ is what code and cards give: run `npm run docs` if it is not", () => {
  const stale = Object.entries(docs).filter(([path, text]) => readFileSync(join(folder, path), "utf8") !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});

test.each(derivedFolders)("docs/%s holds nothing else", (name) => {
  const made = Object.keys(docs).filter((path) => path.startsWith(`${name}/`));
  const found = readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
  expect(found.sort()).toEqual(made.sort());
});

test("links between pages lead somewhere", () => {
  const broken = Object.entries(docs).flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)#:]+\.md)\)/g)]
      .map(([, target = ""]) => join(dirname(path), target).replaceAll("\\", "/"))
      .filter((target) => !Object.hasOwn(docs, target) && !existsSync(join(folder, target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test("tables have as many cells in each row as in the head", () => {
  const cells = (line: string): number => line.replaceAll("\\|", "").split("|").length;
  for (const [path, text] of Object.entries(docs)) {
    for (const [block] of text.matchAll(/(?:^\|.*\n?)+/gm)) {
      const [head = "", ...rows] = block.trimEnd().split("\n");
      expect(
        rows.filter((row) => cells(row) !== cells(head)),
        path,
      ).toEqual([]);
    }
  }
});

test("the page about the format marks what Dify does not have, and what must be there", () => {
  const sections = (docs["card-format.md"] ?? "").split(/^##+ /m);
  const rows = (title: string): readonly string[] =>
    sections.find((section) => section.startsWith(`${title}\n`))?.match(/(?<=^\| ).*?(?= \|)/gm) ?? [];
  expect(rows("Model card")).toEqual(
    expect.arrayContaining(["**`model`**", "`replaced_by` ⊕", "`model_properties.voices[].mode`", "`features`"]),
  );
  expect(rows("Pricing")).toEqual(expect.arrayContaining(["**`input`**", "`output`", "`cached_input` ⊕", "`tiers` ⊕"]));
  expect(rows("CredentialForm")).toEqual(expect.arrayContaining(["**`variable`**", "`options`"]));
  expect(rows("PriceTier")).toEqual(expect.arrayContaining(["**`above`** ⊕", "`input` ⊕"]));
});

test("a page says of a price-only change, a removed model and a narrowed range what they mean", () => {
  const page = docs["versioning.md"] ?? "";
  expect(page).toContain("| Price changed | patch |");
  expect(page).toContain("| Model removed | major |");
  expect(page).toContain("| Range narrowed | major |");
});

test("the example of every provider compiles", { timeout: 120_000 }, () => {
  const scratch = join(root, "node_modules/.cache/docs-examples");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const pages = readdirSync(join(folder, "providers")).filter((name) => name !== "README.md");
  const files = pages.flatMap((name) => {
    const blocks = [...readFileSync(join(folder, "providers", name), "utf8").matchAll(/^```ts\n([^]*?)^```/gm)];
    return blocks.map(([, code = ""], index) => {
      const file = `${basename(name, ".md")}-${index}.ts`;
      writeFileSync(join(scratch, file), `${code}\nexport {};\n`);
      return file;
    });
  });
  expect(files.length).toBeGreaterThanOrEqual(pages.length);
  const config = { extends: "../../../test/consumers/tsconfig.nodenext.json", files };
  writeFileSync(join(scratch, "tsconfig.json"), JSON.stringify(config));
  const tsc = [join(root, "node_modules/typescript/bin/tsc"), "-p", scratch];
  expect(errorsOf(tsc)).toBe("");
});

function errorsOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}
