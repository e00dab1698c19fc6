import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Span } from "../diagnostic.ts";
import { collectAnchors, type Anchors } from "./anchors.ts";
import type { Document, Locate } from "./document.ts";
import { positionsIn, type Positions } from "./positions.ts";
import { parseSyntax } from "./syntax.ts";
import { isMergeKey } from "./tags.ts";

/**
 * Finds the span of a path: of its value, or of the key that holds it. A path inside of an alias or a merge is where its text is; an
 * empty value has no text, so its key stands for it; a list item has no key, so its value does. A path that is not in the
 * file gives its nearest ancestor. The text is parsed again at the first question about a document, and kept.
 */
export const locate: Locate = (document, path, part = "value") => {
  const tree = treeOf(document);
  let place: Place = { value: tree.root };
  for (const step of path) {
    const next = descend(tree, place.value, step);
    if (next === undefined) break;
    place = next;
  }
  const node = part === "key" || isEmpty(place.value) ? (place.key ?? place.value) : place.value;
  return spanOf(node, document.text, tree.positions);
};

interface Tree {
  readonly root: Node | null;
  readonly anchors: Anchors;
  readonly positions: Positions;
}

interface Place {
  readonly key?: Node | undefined;
  readonly value: Node | null;
}

const trees = new WeakMap<Document, Tree>();

function treeOf(document: Document): Tree {
  const known = trees.get(document);
  if (known !== undefined) return known;
  const root = parseSyntax(document.text).root ?? null;
  const tree: Tree = { root, anchors: collectAnchors(root, document.text), positions: positionsIn(document.text) };
  trees.set(document, tree);
  return tree;
}

function descend(tree: Tree, from: Node | null, step: string | number): Place | undefined {
  const node = target(tree, from);
  if (isMap(node)) return inMapping(tree, node, String(step));
  if (!isSeq(node) || typeof step !== "number" || !(step in node.items)) return undefined;
  return { value: node.items[step] as Node | null };
}

function inMapping(tree: Tree, node: YAMLMap, name: string): Place | undefined {
  const own = node.items.findLast((pair) => !isMergeKey(pair.key) && keyIs(tree, pair, name));
  if (own !== undefined) return { key: own.key as Node, value: own.value as Node | null };
  for (const pair of node.items.filter((item) => isMergeKey(item.key)).toReversed()) {
    const merged = target(tree, pair.value as Node | null);
    for (const source of isSeq(merged) ? merged.items : [merged]) {
      const mapping = target(tree, source as Node | null);
      const found = isMap(mapping) ? inMapping(tree, mapping, name) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyIs(tree: Tree, pair: Pair, name: string): boolean {
  const key = target(tree, pair.key as Node | null);
  return isScalar(key) ? String(key.value) === name : key === null && name === "";
}

/** What a node stands for. A document that has been parsed has no alias that leads to itself. */
function target(tree: Tree, node: Node | null): Node | null {
  return node !== null && "source" in node && !isScalar(node) ? (tree.anchors.resolve(node) ?? null) : node;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

/** A node's stretch of text, without the blank space and line breaks at its end. */
function spanOf(node: Node | null, text: string, positions: Positions): Span {
  const [start, end] = node?.range ?? [0, 0];
  return positions.span(start, start + text.slice(start, end).trimEnd().length);
}
