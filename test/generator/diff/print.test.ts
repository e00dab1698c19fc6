import { expect, test } from "vitest";
import { diffCatalogs } from "../../../generator/diff/diff-catalogs.ts";
import { printMarkdown } from "../../../generator/diff/print-markdown.ts";
import { printText } from "../../../generator/diff/print-text.ts";
import { cards, catalogOf, model } from "./catalog-of.ts";

async function example() {
  const edited = {
    ...cards,
    "acme/models/llm/gpt-4o.yaml": model
      .replace("use_template: temperature", "use_template: temperature\n    max: 2")
      .replace('"2.50"', '"2.00"')
      .replace("  - vision\n", ""),
    "acme/models/llm/new.yaml": model.replace("gpt-4o", '"`new`|*_x_*"').replace("GPT-4o", "new"),
  };
  return diffCatalogs(await catalogOf(cards), await catalogOf(edited));
}

test("text has a line a model", async () => {
  expect(printText(await example(), { color: false })).toBe(`acme
  + \`new\`|*_x_*: added
  ! gpt-4o: feature vision removed; temperature max 1 → 2; price input 2.50 → 2.00

1 breaking, 2 compatible, 1 in prices and texts: a major version
`);
  expect(printText({ changes: [], level: null }, { color: true })).toBe("");
});

test("Markdown has what breaks first, and lets no card write Markdown", async () => {
  expect(printMarkdown(await example())).toBe(`**1 breaking, 2 compatible, 1 in prices and texts: a major version**

### Breaking

- **acme** \`gpt-4o\`: feature vision removed

### Added and changed

- **acme**: added \`\` \`new\`|*_x_* \`\`
- **acme** \`gpt-4o\`: temperature max 1 → 2

### Prices and texts

- **acme** \`gpt-4o\`: price input 2.50 → 2.00
`);
  expect(printMarkdown({ changes: [], level: null })).toBe("No change in meaning.\n");
});
