import { type Fact, isFactMap } from "../facts/card.ts";

/** The keys of an item that say which one it is, by the key of its list. What is not listed is its whole value. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  parameter_rules: ["name"],
  voices: ["mode"],
  credential_form_schemas: ["variable", "show_on"],
  options: ["value"],
  tiers: ["above"],
  windows: ["from", "to"],
  previous: ["until"],
};

/** What tells an item of a list from the others, so that the same one is found in another version of the list. */
export function identity(item: Fact, list: string | number | undefined): string {
  const keys = keysOf[String(list)];
  if (keys === undefined || !isFactMap(item)) return JSON.stringify(item);
  return JSON.stringify(keys.map((key) => item[key] ?? null));
}
