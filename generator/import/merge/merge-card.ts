import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from "yaml";
import { formatPath, type Path } from "../../diagnostic.ts";
import { factNode } from "../card-yaml.ts";
import { type Fact, type FactMap, isFactMap, sameFact, toFact } from "../facts/card.ts";
import { parseToEdit, printLike } from "../print-like.ts";
import { UsageError } from "../../usage-error.ts";
import { identity } from "./identity.ts";

/** What an import did to a card that was there. Paths as in `parameter_rules[3].default`. */
export interface Merged {
  /** The new text; undefined when nothing changed. */
  readonly text: string | undefined;
  /** Values that changed at the source and nobody had touched. */
  readonly updated: readonly string[];
  /** Values that a person changed and the source did not. */
  readonly kept: readonly string[];
  /** Values that both changed; the person's stay. */
  readonly conflicts: readonly Conflict[];
}

/** A value that a person and the source changed to different ones. Undefined is absent. */
export interface Conflict {
  readonly path: string;
  readonly yours: Fact | undefined;
  readonly theirs: Fact | undefined;
}

/**
 * Brings what changed between `base` (the facts of the last import) and `next` into a card, value by value. What a person edited
 * since stays; comments and formatting too. With
 * `fill`, a value that no import wrote is no conflict: it stays, and only what is absent is added. A text that is no YAML any more
 * stays as it is.
 */
export function mergeCard(text: string, base: Fact, next: Fact, fill = false): Merged {
  const document = parseToEdit(text);
  const merge: Merge = { document, fill, updated: [], kept: [], conflicts: [] };
  const root = document.contents;
  if (document.errors.length > 0 || root === null)
    merge.conflicts.push({ path: "", yours: undefined, theirs: "(the file is no YAML)" });
  else mergeValue(merge, base, next, root as Node, []);
  const { updated, kept, conflicts } = merge;
  if (updated.length === 0) return { text: undefined, updated, kept, conflicts };
  try {
    return { text: printLike(document, text), updated, kept, conflicts };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return unprintable(kept, conflicts);
  }
}

function unprintable(kept: readonly string[], conflicts: readonly Conflict[]): Merged {
  const conflict = { path: "", yours: undefined, theirs: "(the file cannot be printed again)" };
  return { text: undefined, updated: [], kept, conflicts: [...conflicts, conflict] };
}

interface Merge {
  readonly document: Document;
  readonly fill: boolean;
  readonly updated: string[];
  readonly kept: string[];
  readonly conflicts: Conflict[];
}

function mergeValue(merge: Merge, base: Fact, next: Fact, node: Node, path: Path): boolean {
  if (isFactMap(base) && isFactMap(next) && isMap(node)) mergeMap(merge, base, next, node, path);
  else if (Array.isArray(base) && Array.isArray(next) && isSeq(node)) mergeList(merge, base, next, node, path);
  else return false;
  return true;
}

function mergeMap(merge: Merge, base: FactMap, next: FactMap, node: YAMLMap, path: Path): void {
  // What fills gaps takes nothing away.
  for (const key of new Set([...Object.keys(next), ...(merge.fill ? [] : Object.keys(base))])) {
    const is = next[key];
    const child = node.get(key, true) as Node | undefined;
    const isNew = base[key] === undefined;
    const was = isNew && merge.fill && child !== undefined && isFactMap(is) ? {} : base[key];
    const now = valueOf(merge.document, child);
    const place = [...path, key];
    if (merge.fill && isNew && now !== undefined && !isFactMap(is)) continue;
    if (sameFact(now, is) && !sameFact(was, is)) continue;
    if (was !== undefined && is !== undefined && child !== undefined && mergeValue(merge, was, is, child, place))
      continue;
    if (sameFact(was, is)) {
      if (!sameFact(now, was)) merge.kept.push(formatPath(place));
    } else if (sameFact(now, was)) {
      setKey(merge.document, node, key, is, Object.keys(next));
      merge.updated.push(formatPath(place));
    } else merge.conflicts.push({ path: formatPath(place), yours: now, theirs: is });
  }
}

/** Sets, adds or removes a key. A new one goes behind the key that precedes it in `order`, else before one that follows, else to the end. */
function setKey(
  document: Document,
  node: YAMLMap,
  key: string,
  value: Fact | undefined,
  order: readonly string[],
): void {
  const child = node.get(key, true);
  if (value === undefined) node.delete(key);
  else if (isScalar(child) && (typeof value !== "object" || value === null)) child.value = value;
  else if (child !== undefined) node.set(document.createNode(key), factNode(document, value));
  else {
    const keys = node.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ""));
    const rank = order.indexOf(key);
    const behind = keys.findLastIndex((other) => order.includes(other) && order.indexOf(other) < rank);
    const before = keys.findIndex((other) => order.indexOf(other) > rank);
    const at = behind !== -1 ? behind + 1 : before !== -1 ? before : keys.length;
    node.items.splice(at, 0, document.createPair(key, factNode(document, value)));
  }
}

function mergeList(merge: Merge, base: readonly Fact[], next: readonly Fact[], node: YAMLSeq, path: Path): void {
  const { document } = merge;
  const list = path.at(-1);
  const key = (item: Fact) => identity(item, list);
  const [was, is] = [new Map(base.map((item) => [key(item), item])), new Map(next.map((item) => [key(item), item]))];
  const here = new Map(node.items.map((item) => [key(valueOf(document, item as Node) ?? null), item as Node]));
  const at = (id: string) => [...path, [...here.keys()].indexOf(id)];
  const untouched = sameFact([...here.keys()], [...was.keys()]);

  for (const [id, item] of here) {
    const [before, after] = [was.get(id), is.get(id)];
    if (before === undefined) merge.kept.push(formatPath(at(id)));
    else if (after !== undefined) mergeValue(merge, before, after, item, at(id));
    else if (sameFact(valueOf(document, item), before)) {
      merge.updated.push(formatPath(at(id)));
      here.delete(id);
    } else merge.conflicts.push({ path: formatPath(at(id)), yours: valueOf(document, item), theirs: undefined });
  }
  for (const id of was.keys())
    if (is.has(id) && !here.has(id)) merge.kept.push(`${formatPath(path)}: ${id} was removed`);

  let items = [...here];
  for (const [id, item] of is) {
    if (here.has(id) || was.has(id)) continue;
    const before = new Set([...is.keys()].slice(0, [...is.keys()].indexOf(id)));
    const index = items.findLastIndex(([other]) => before.has(other));
    items.splice(index + 1, 0, [id, factNode(document, item)]);
    merge.updated.push(`${formatPath(path)}: ${id}`);
  }
  const order = [...is.keys()];
  if (
    untouched &&
    !sameFact(
      order.filter((id) => was.has(id)),
      [...was.keys()].filter((id) => is.has(id)),
    )
  ) {
    const rank = (id: string) => (is.has(id) ? order.indexOf(id) : order.length);
    items = items.toSorted(([a], [b]) => rank(a) - rank(b));
    merge.updated.push(`${formatPath(path)}: order`);
  }
  node.items = items.map(([, item]) => item);
}

function valueOf(document: Document, node: Node | undefined): Fact | undefined {
  return node === undefined ? undefined : toFact(node.toJS(document));
}
