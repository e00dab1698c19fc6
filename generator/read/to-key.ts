import { isScalar, type Node, type Scalar } from "yaml";
import { isValueTag, scalarTag } from "./tags.ts";
import { buildScalar } from "./scalar.ts";
import type { Walk } from "./walk.ts";

/**
 * The text of a mapping key. A key that YAML does not read as a text (`no`, `12`, nothing) is reported, and stands in the data
 * under its source text: at the root it makes the reference's loader fail, further down the loader ignores it. A list or mapping
 * as key is an error anywhere and gives `undefined`.
 */
export function keyText(key: Node | null, walk: Walk): string | undefined {
  // `?` with nothing behind it.
  if (key === null) return reportOther("", "null", null, walk);
  return walk.follow(key, (node) => {
    if (!isScalar(node)) return reportComplex(key, walk);
    const { tag, text } = scalarTag(node) ?? { tag: undefined, text: "" };
    // `=` as a key is the text "=".
    if (tag === "str" || tag === "value") return text;
    if (tag === undefined || !isValueTag(tag) || buildScalar[tag](text) === undefined) return reportUnknown(node, walk);
    return reportOther(text, tag, key, walk);
  });
}

function reportOther(text: string, tag: string, key: Node | null, walk: Walk): string {
  const atRoot = walk.path.length === 0;
  walk.report(
    {
      rule: atRoot ? "format/yaml-key" : "lint/yaml-key",
      severity: atRoot ? "error" : "warning",
      message:
        text === ""
          ? "This key is empty, and YAML reads it as null; a key must be a text."
          : `The key \`${text}\` is read as a YAML ${tag}; a key must be a text.`,
      hint: text === "" ? undefined : `put the key in quotes: "${text}"`,
    },
    key,
  );
  return text;
}

function reportComplex(key: Node, walk: Walk): undefined {
  return walk.report(
    { rule: "format/yaml-key", severity: "error", message: "A list or mapping cannot be a key; a key must be a text." },
    key,
  );
}

function reportUnknown(key: Scalar, walk: Walk): undefined {
  return walk.report(
    {
      rule: "format/yaml-key",
      severity: "error",
      message: "This key cannot be read; a key must be a text.",
      hint: "put the key in quotes",
    },
    key,
  );
}
