import { type Problem, type Step } from "./problem.ts";
import type { Shape } from "./shape.ts";
/** The first thing about a value that is not as the shape says; undefined when all is well. Null counts as left out. */
export declare function findProblem(shape: Shape, value: unknown, path?: readonly Step[]): Problem | undefined;
