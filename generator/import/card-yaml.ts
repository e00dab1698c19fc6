import { Document, isScalar, isSeq, type Node, visit } from "yaml";
import { ruleTemplate } from "../resolve/rule-template.ts";
import type { CardFacts, Fact } from "./facts/card.ts";
import { modeline } from "./modeline.ts";

/** The text of a new card. `schemas` is the folder of the JSON Schemas, relative to the provider's folder. */
export function cardYaml(card: CardFacts, schemas: string | undefined): string {
  const document = new Document(card.facts, { schema: "yaml-1.1", aliasDuplicateObjects: false });
  asWritten(document.contents);
  const first = schemas === undefined ? "" : modeline(card, schemas);
  // Lines are not folded: a folded one reads as if it were two.
  return first + document.toString({ lineWidth: 0 });
}

/** A node for a fact, in the style of our cards. */
export function factNode(document: Document, fact: Fact): Node {
  const node = document.createNode(fact, { aliasDuplicateObjects: false });
  asWritten(node);
  return node;
}

/** Globs are quoted, since YAML readers differ on `*`, and the default of a float is written as a float. */
function asWritten(root: Node | null): void {
  visit(root, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === "predefined" && isSeq(value))
        for (const item of value.items) if (isScalar(item)) item.type = "QUOTE_DOUBLE";
    },
    Map(_, map) {
      const type = map.get("type") ?? ruleTemplate(String(map.get("use_template") ?? ""))?.template.type;
      const given = map.get("default", true);
      if (map.has("name") && type === "float" && isScalar(given) && Number.isInteger(given.value))
        given.minFractionDigits = 1;
    },
  });
}
