import type { PublishedCatalog } from "../compile.ts";
import { ruleNames } from "../lint/rule-names.ts";
import { mdTable, origin, page } from "./markdown.ts";

/** `README.md`: what there is to read. */
export function indexPage({ providers }: PublishedCatalog): string {
  const models = providers.reduce((sum, provider) => sum + provider.models.length, 0);
  return page(
    "# Documentation",
    origin("generator/docs"),
    mdTable(
      ["page", "what it tells"],
      [
        [
          "[Calling models](calling.md)",
          "messages, streams, tools, structured output, errors, prices, credentials, testing, each with an example",
        ],
        ["[Commands](commands/README.md)", "every command of `typecard`, with options, examples and exit codes"],
        ["[Card format](card-format.md)", "every key of provider cards, model cards and position files"],
        [
          "[Lint rules](rules/README.md)",
          `the ${ruleNames.length} rules of \`typecard lint\`, each with why and an example`,
        ],
        ["[Versions](versioning.md)", "which step of a version each change of cards asks for"],
        [
          "[Providers](providers/README.md)",
          `the ${providers.length} providers and ${models} models of the catalogue: limits, prices, parameters, credentials`,
        ],
      ],
    ),
    "All but the first is made from code and cards: a test fails when a page and its source differ.",
  );
}
