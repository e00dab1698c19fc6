import type { Node } from "yaml";
import type { Problem } from "./problem.ts";

/** One walk over a syntax tree that builds its data: what `to-data.ts` starts and the other `to-*.ts` share. */
export interface Walk {
  /** The path of the node at hand; pushed and popped on the way. */
  readonly path: (string | number)[];
  /** Paths of the whole floats found so far, as `formatPath` prints them. */
  readonly wholeFloats: Set<string>;
  /** The data of a node; `undefined` where a `format/` problem has been reported. */
  convert(node: Node | null | undefined): unknown;
  /** Runs `then` on what an alias stands for, or on the node itself; `undefined` if the alias stands for nothing. */
  follow<T>(node: Node, then: (target: Node) => T): T | undefined;
  /** The line a node begins on, counted from 1. */
  lineOf(node: Node): number;
  /** Reports a problem at a node, and at the path of the walk. */
  report(problem: Omit<Problem, "path" | "start" | "end">, node: Node | null): undefined;
}

/** Converts a node one step further down. */
export function convertAt(walk: Walk, step: string | number, node: Node | null | undefined): unknown {
  walk.path.push(step);
  const value = walk.convert(node);
  walk.path.pop();
  return value;
}
