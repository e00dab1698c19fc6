import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type ParsedNode } from "yaml";
import { formatPath, type Path } from "../diagnostic.ts";
import { collectAnchors } from "./anchors.ts";
import type { Positions } from "./positions.ts";
import { isFormat, type Problem } from "./problem.ts";
import { maxDepth, tooDeep } from "./syntax.ts";
import { buildScalar } from "./scalar.ts";
import { isValueTag, scalarTag, yamlPrefix } from "./tags.ts";
import { convertMapping } from "./to-mapping.ts";
import { convertTagged } from "./to-tagged.ts";
import { convertAt, type Walk } from "./walk.ts";

/** What a syntax tree means. `data` is of no use when one of the problems is a `format/` one. */
export interface Conversion {
  readonly data: unknown;
  readonly wholeFloats: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Values that a file may build through aliases: far above any card, far below an alias bomb. */
const maxAliased = 10_000;

/** Builds the data of a syntax tree as PyYAML's `safe_load` does. An alias gives a copy, so that the result is always a tree. */
export function toData(root: ParsedNode | null, text: string, positions: Positions): Conversion {
  const anchors = collectAnchors(root, text);
  const problems: Problem[] = [...anchors.problems];
  const path: (string | number)[] = [];
  const open = new Set<Node>();
  let aliased = 0;
  let stopped = false;

  const add = (problem: Problem): undefined => {
    // What is wrong inside of an anchored value has been said at the anchor; what follows a stop means nothing.
    if (open.size === 0 && !stopped) problems.push(problem);
  };
  const stop = (problem: Problem): undefined => {
    stopped = true;
    problems.push(problem);
  };
  const countAliased = (node: Node): void => {
    if (++aliased > maxAliased && !stopped)
      stop(aliasProblem(node, path, `The aliases of this file expand to more than ${maxAliased} values.`));
  };

  const walk: Walk = {
    path,
    wholeFloats: new Set(),
    convert: (node) => {
      if (node === null || node === undefined) return null;
      if (open.size > 0) countAliased(node);
      if (stopped) return undefined;
      if (path.length > maxDepth) return stop(tooDeep(node.range?.[0] ?? 0, [...path]));
      if (isScalar(node)) return convertScalar(node, walk);
      if (isAlias(node)) return walk.follow(node, walk.convert);
      if (isMap(node) && isPlain(node, "map")) return convertMapping(node, walk);
      if (isSeq(node) && isPlain(node, "seq"))
        return node.items.map((item, index) => convertAt(walk, index, item as Node | null));
      return convertTagged(node, walk);
    },
    follow: (node, then) => {
      if (!isAlias(node)) return then(node);
      countAliased(node);
      if (stopped) return undefined;
      const target = anchors.resolve(node);
      if (target === undefined) return add(missingAnchor(node, path));
      if (open.has(target))
        return stop(aliasProblem(node, path, `The alias \`*${node.source}\` stands inside of the value it repeats.`));
      // Merge keys nest without a longer path.
      if (open.size >= maxDepth)
        return stop(aliasProblem(node, path, `Aliases lead to each other more than ${maxDepth} times in a row here.`));
      open.add(target);
      const result = then(target);
      open.delete(target);
      return result;
    },
    lineOf: (node) => positions.at(node.range?.[0] ?? 0).line,
    report: (problem, node) => {
      const [start, end] = node?.range ?? [0, 0];
      return add({ ...problem, start, end, path: [...path] });
    },
  };

  const data = walk.convert(root);
  return { data: problems.some(isFormat) ? undefined : data, wholeFloats: walk.wholeFloats, problems };
}

/** Whether a collection has no tag but that of its own kind. */
function isPlain(node: Node, kind: "map" | "seq"): boolean {
  return node.tag === undefined || node.tag === "!" || node.tag === yamlPrefix + kind;
}

function convertScalar(node: Node, walk: Walk): unknown {
  const scalar = scalarTag(node);
  if (scalar === undefined) return convertTagged(node, walk);
  const { tag, text } = scalar;
  if (tag === "str") return text;
  if (!isValueTag(tag)) {
    return walk.report(
      {
        rule: "format/yaml-scalar",
        severity: "error",
        message: `\`${text}\` alone means something special in YAML 1.1.`,
        hint: `for the text, write "${text}" in quotes`,
      },
      node,
    );
  }
  const value = buildScalar[tag](text);
  if (value === undefined) {
    walk.report(
      {
        rule: "format/yaml-scalar",
        severity: "error",
        message: `\`${shorten(text)}\` is read as a YAML ${tag}, but it is not a valid one.`,
        hint: "for a text, put it in quotes",
      },
      node,
    );
  } else if (tag === "float" && Number.isInteger(value)) {
    walk.wholeFloats.add(formatPath(walk.path));
  }
  return value;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text;
}

function missingAnchor(alias: Alias, path: Path): Problem {
  const message = `The alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it.`;
  const [start, end] = alias.range ?? [0, 0];
  return {
    rule: "format/yaml-syntax",
    severity: "error",
    start,
    end,
    path: [...path],
    message,
    hint: "for a text that begins with `*`, use quotes",
  };
}

function aliasProblem(node: Node, path: Path, message: string): Problem {
  const [start, end] = node.range ?? [0, 0];
  return { rule: "format/yaml-aliases", severity: "error", start, end, path: [...path], message };
}
