import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compile } from "../../../generator/compile.ts";
import { derivedDocs, derivedFolders } from "../../../generator/docs/derived-docs.ts";
import { readProviderSource } from "../../../generator/docs/provider-source.ts";

const root = join(import.meta.dirname, "../../..");
const folder = join(root, "docs");
let docs: Readonly<Record<string, string>>;

beforeAll(async () => {
  const { catalog } = await compile({ cwd: root, specs: [join(root, "specs")], mode: "none", cache: false });
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
      .filter((target) => !Object.hasOwn(docs, target))
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
