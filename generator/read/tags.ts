import { isScalar, Scalar, type Node } from "yaml";
import { buildScalar, type ValueTag } from "./scalar.ts";
import { plainTag, type ScalarTag } from "./yaml11.ts";

/** What begins every tag of YAML's own; `!!int` is short for it and `int`. */
export const yamlPrefix = "tag:yaml.org,2002:";

/** The tag and text of a scalar node: its own tag if it has a known one, else what YAML 1.1 makes of it. `undefined` for a tag that no scalar can have. */
export function scalarTag(node: Node): { readonly tag: ScalarTag | ValueTag; readonly text: string } | undefined {
  if (!isScalar(node)) return undefined;
  const text = String(node.value);
  if (node.tag === undefined) return { tag: node.type === Scalar.PLAIN ? plainTag(text) : "str", text };
  // PyYAML resolves `! "12"` as if it were plain.
  if (node.tag === "!") return { tag: plainTag(text), text };
  const name = node.tag.startsWith(yamlPrefix) ? node.tag.slice(yamlPrefix.length) : "";
  return isValueTag(name) ? { tag: name, text } : undefined;
}

/** Whether a tag is one that says how a scalar is read. */
export function isValueTag(name: string): name is ValueTag {
  return Object.hasOwn(buildScalar, name);
}

/** Whether a key is the merge key: `<<` without quotes. */
export function isMergeKey(key: unknown): boolean {
  return key instanceof Scalar && key.value === "<<" && scalarTag(key)?.tag === "merge";
}
