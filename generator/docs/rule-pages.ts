import * as z from "zod";
import { rules } from "../lint/registry.ts";
import type { ExampleFiles, Rule } from "../lint/rule.ts";
import { ruleNames } from "../lint/rule-names.ts";

/** The pages about lint rules, each made from the rule itself: texts by path below `docs/`. */
export function rulePages(): Readonly<Record<string, string>> {
  return {
    "rules/README.md": overview(),
    ...Object.fromEntries(ruleNames.map((name) => [`rules/${name}.md`, page(rules[name])])),
  };
}

/** As a config spells it. */
function levelOf({ severity }: Rule): string {
  return severity === "warning" ? "warn" : severity;
}

function overview(): string {
  const sections = (["error", "warning", "info"] as const).map((severity) => {
    const rows = ruleNames
      .filter((name) => rules[name].severity === severity)
      .map((name) => {
        const { summary, fix, options } = rules[name];
        return `| [${name}](${name}.md) | ${cell(summary)} | ${fix === undefined ? "" : "yes"} | ${options === undefined ? "" : "yes"} |`;
      });
    return `## ${headings[severity]}\n\n| rule | asks that | \`--fix\` | options |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  });
  return `${intro}\n${sections.join("\n")}`;
}

const headings = { error: "Errors", warning: "Warnings", info: "Notes" } as const;

const intro = `# Lint rules

<!-- Made from generator/lint/rules by \`npm run docs\`. Do not edit. -->

\`typecard lint\` finds what is readable in the cards and yet wrong. What is not readable is reported as \`format/...\`, and cannot be switched off.

A level a rule, and its options, in \`typecard.config.ts\`:

\`\`\`ts
import { defineConfig } from "typecard/config";

export default defineConfig({
  lint: {
    rules: {
      "pricing-all-zero": "off", // or "info", "warn", "error"
      "pricing-absurd": ["error", { max: 700 }],
    },
    failGenerate: true, // generate and check stop at a finding that is an error
  },
});
\`\`\`

Comments in a card, with a reason for whoever reads them:

\`\`\`yaml
# typecard-disable pricing-missing-on-llm -- the provider bills by seat
model: rocket
pricing:
  # typecard-disable-next-line pricing-absurd, pricing-peer-outlier -- it really costs that
  input: "600.00"
\`\`\`

The first is about the whole file, the second about the next line that is neither empty nor a comment.
`;

function page(rule: Rule): string {
  const facts = [
    `\`lint/${rule.name}\``,
    `level \`${levelOf(rule)}\``,
    rule.fix === undefined ? "not mended by `--fix`" : "mended by `--fix`",
  ];
  const parts = [
    `# ${rule.name}`,
    `<!-- Made from generator/lint/rules/${rule.name}.ts by \`npm run docs\`. Do not edit. -->`,
    rule.summary,
    `${facts.join(" · ")}.`,
    "## Why",
    rule.rationale,
    "## Example",
    "Keys that every card needs are left out.",
    `Reported:\n\n${files(rule.example.bad)}`,
    `In order:\n\n${files(rule.example.good)}`,
    ...(rule.fix === undefined ? [] : ["## What `--fix` does", rule.fix.summary]),
    "## Configure",
    configuration(rule),
  ];
  return `${parts.join("\n\n")}\n`;
}

function files(example: ExampleFiles): string {
  return Object.entries(example)
    .map(([path, text]) => `\`\`\`yaml\n# ${path}\n${visible(text).trimEnd()}\n\`\`\``)
    .join("\n\n");
}

/** Names the characters that nobody sees. */
function visible(text: string): string {
  return text
    .replaceAll("\r", "<CR>")
    .replaceAll(/[\u2028\ufeff]/g, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`);
}

function configuration(rule: Rule): string {
  const { options, name } = rule;
  const comment = `\`\`\`yaml\n# typecard-disable-next-line ${name} -- the reason\n\`\`\``;
  if (!(options instanceof z.ZodObject)) return `\`\`\`ts\nlint: { rules: { "${name}": "off" } }\n\`\`\`\n\n${comment}`;
  const defaults = options.parse({});
  const rows = Object.entries(options.shape).map(
    ([key, schema]) =>
      `| \`${key}\` | \`${JSON.stringify(defaults[key])}\` | ${cell((schema as z.ZodType).description ?? "")} |`,
  );
  return `\`\`\`ts\nlint: { rules: { "${name}": ["${levelOf(rule)}", ${JSON.stringify(defaults)}] } }\n\`\`\`\n\n| option | default | |\n|---|---|---|\n${rows.join("\n")}\n\n${comment}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
