import { isMap, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import { formatPath } from "../diagnostic.ts";
import { keyText } from "./to-key.ts";
import { isMergeKey } from "./tags.ts";
import { convertAt, type Walk } from "./walk.ts";

/** Data of a mapping: own keys only, `__proto__` included. */
export type Mapping = Record<string, unknown>;

/** Builds a mapping: first what `<<` brings, then the keys of its own, of which the last one with a name counts. */
export function convertMapping(node: YAMLMap, walk: Walk): Mapping {
  const data: Mapping = {};
  const inherited = merge(node, data, walk);
  let firsts: Map<string, Node> | undefined;
  for (const pair of node.items) {
    if (inherited !== undefined && isMergeKey(pair.key)) continue;
    const key = keyText(pair.key as Node, walk);
    if (key === undefined) continue;
    if (Object.hasOwn(data, key)) {
      forgetFloats(walk, key);
      if (inherited === undefined || !inherited.delete(key)) {
        firsts ??= firstKeys(node, walk);
        reportDuplicate(key, firsts.get(key), pair.key as Node, walk);
      }
    }
    put(data, key, convertAt(walk, key, pair.value as Node | null));
  }
  return data;
}

function put(data: Mapping, key: string, value: unknown): void {
  // Plain assignment to `__proto__` would change the prototype.
  if (key === "__proto__")
    Object.defineProperty(data, key, { value, writable: true, enumerable: true, configurable: true });
  else data[key] = value;
}

/** Puts what the merge keys bring into `data`, and gives its keys; `undefined` when there is no merge key. */
function merge(node: YAMLMap, data: Mapping, walk: Walk): Set<string> | undefined {
  // A plain loop: nearly every mapping of every card comes by here, and has none.
  let inherited: Set<string> | undefined;
  for (const pair of node.items) {
    if (!isMergeKey(pair.key)) continue;
    inherited ??= new Set();
    for (const [key, value] of mergedEntries(pair, walk)) {
      put(data, key, value);
      inherited.add(key);
    }
  }
  return inherited;
}

type Entries = readonly (readonly [string, unknown])[];

function mergedEntries(pair: Pair, walk: Walk): Entries {
  const value = pair.value as Node | null;
  const entries =
    value === null
      ? undefined
      : walk.follow(value, (target) =>
          isSeq(target) ? listedEntries(target.items as Node[], walk) : entriesOf(target, walk),
        );
  if (entries !== undefined) return entries;
  walk.report(
    {
      rule: "format/yaml-merge",
      severity: "error",
      message: "The merge key `<<` takes a mapping or a list of mappings.",
    },
    value ?? (pair.key as Node),
  );
  return [];
}

function listedEntries(items: readonly Node[], walk: Walk): Entries | undefined {
  const all = items.map((item) => walk.follow(item, (target) => entriesOf(target, walk)));
  // Of several mappings the first one wins, so it comes last.
  return all.includes(undefined) ? undefined : all.toReversed().flatMap((entries) => entries ?? []);
}

function entriesOf(node: Node, walk: Walk): Entries | undefined {
  return isMap(node) ? Object.entries(convertMapping(node, walk)) : undefined;
}

/** The value under `key` is replaced: the whole floats found in it are no longer there. */
function forgetFloats(walk: Walk, key: string): void {
  const gone = formatPath([...walk.path, key]);
  for (const path of walk.wholeFloats) {
    if (path === gone || path.startsWith(`${gone}.`) || path.startsWith(`${gone}[`)) walk.wholeFloats.delete(path);
  }
}

function firstKeys(node: YAMLMap, walk: Walk): Map<string, Node> {
  const firsts = new Map<string, Node>();
  for (const pair of node.items) {
    const text = walk.follow(pair.key as Node, (key) => ("value" in key ? String(key.value) : ""));
    if (text !== undefined && !firsts.has(text)) firsts.set(text, pair.key as Node);
  }
  return firsts;
}

function reportDuplicate(key: string, first: Node | undefined, later: Node, walk: Walk): void {
  walk.path.push(key);
  const rule = "lint/yaml-duplicate-key";
  walk.report(
    {
      rule,
      severity: "error",
      message: `The key \`${key}\` is already on line ${walk.lineOf(first ?? later)}; the last value counts.`,
      hint: "remove one of the two",
    },
    later,
  );
  walk.path.pop();
}
