import { type Problem } from "../check/problem.ts";
import type { Refusal } from "../operation.ts";
/** Says what is wrong with a request as OpenAI does. */
export declare function refuse({ path, issue }: Problem, kind: string): Refusal;
