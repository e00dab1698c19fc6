import { isAlias, isScalar, visit, type Alias, type ParsedNode, type Node } from "yaml";
import type { Problem } from "./problem.ts";

/** The anchors of one document. */
export interface Anchors {
  /** The node an alias stands for, if an anchor before the alias has its name. */
  resolve(alias: Alias): Node | undefined;
  /** An anchor given twice, which PyYAML refuses. */
  readonly problems: readonly Problem[];
}

/** Collects the anchors under `root`. Texts without `&` need no walk. */
export function collectAnchors(root: ParsedNode | null, text: string): Anchors {
  if (root === null || !text.includes("&")) return none;
  const nodes = new Map<string, Node>();
  const problems: Problem[] = [];
  visit(root, {
    Node: (_, node) => {
      const name = isAlias(node) ? undefined : node.anchor;
      if (name === undefined) return;
      if (nodes.has(name)) problems.push(anchoredTwice(name, node));
      else nodes.set(name, node);
    },
  });
  const resolve = (alias: Alias): Node | undefined => {
    const node = nodes.get(alias.source);
    return node !== undefined && offsetOf(node) < offsetOf(alias) ? node : undefined;
  };
  return { resolve, problems };
}

const none: Anchors = { resolve: () => undefined, problems: [] };

function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function anchoredTwice(name: string, node: Node): Problem {
  const start = offsetOf(node);
  const end = isScalar(node) ? (node.range?.[1] ?? start) : start;
  return {
    rule: "format/yaml-syntax",
    severity: "error",
    start,
    end,
    path: [],
    message: `The anchor \`&${name}\` is given twice in this file; each name can be used once.`,
  };
}
