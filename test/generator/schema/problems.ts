import { formatPath } from "../../../generator/diagnostic.ts";
import type { CheckResult } from "../../../generator/schema/check.ts";

/** The rules and paths of what a check found, as one line. */
export function problems(result: CheckResult<unknown>): string {
  return result.diagnostics.map(({ rule, path }) => `${rule} ${formatPath(path)}`).join(", ");
}
