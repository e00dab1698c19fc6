import { isMap, isScalar, isSeq, type Node } from "yaml";
import { isValueTag, yamlPrefix } from "./tags.ts";
import { convertAt, type Walk } from "./walk.ts";

/**
 * Builds a collection with a tag of its own: `!!set` gives an array of its keys, `!!omap` and `!!pairs` an array of `[key, value]`.
 * Any other tag, and a tag on the wrong kind of value, is reported, as `safe_load` raises on it.
 */
export function convertTagged(node: Node, walk: Walk): unknown {
  const tag = node.tag ?? "";
  const name = tag.startsWith(yamlPrefix) ? tag.slice(yamlPrefix.length) : undefined;
  if (name === "set" && isMap(node)) return uniqueKeys(node.items.map((pair) => walk.convert(pair.key as Node | null)));
  if ((name === "omap" || name === "pairs") && isSeq(node))
    return node.items.map((item, index) => convertPair(item as Node, index, walk));

  const known = name !== undefined && (collections.has(name) || isValueTag(name));
  const shown = name === undefined ? tag : `!!${name}`;
  const message = known
    ? `The tag \`${shown}\` does not fit ${kindOf(node)}.`
    : `The tag \`${shown}\` is not one that a card can use.`;
  return walk.report(
    {
      rule: "format/yaml-tag",
      severity: "error",
      message,
      hint: "remove the tag, or put a text that begins with `!` in quotes",
    },
    node,
  );
}

const collections: ReadonlySet<string> = new Set(["map", "seq", "set", "omap", "pairs"]);

function convertPair(item: Node, index: number, walk: Walk): unknown {
  const pair = isMap(item) && item.items.length === 1 ? item.items[0] : undefined;
  if (pair === undefined)
    return walk.report(
      {
        rule: "format/yaml-tag",
        severity: "error",
        message: "Each item of an `!!omap` or `!!pairs` is a mapping with one key.",
      },
      item,
    );
  walk.path.push(index);
  const entry = [walk.convert(pair.key as Node | null), convertAt(walk, 1, pair.value as Node | null)];
  walk.path.pop();
  return entry;
}

function uniqueKeys(keys: readonly unknown[]): readonly unknown[] {
  return [...new Set(keys)];
}

function kindOf(node: Node): string {
  if (isScalar(node)) return "a single value";
  return isMap(node) ? "a mapping" : "a list";
}
