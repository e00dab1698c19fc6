import type { ParameterConstraint } from "../../runtime/core/parameter-constraint.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { Found } from "./change.ts";
import { constraintText } from "./constraint-text.ts";

/** Compares the rules about parameters together. One that changed is one removed and one added. */
export function diffConstraints(
  before: readonly ParameterConstraint[],
  after: readonly ParameterConstraint[],
): readonly Found[] {
  const [old, now] = [byContent(before), byContent(after)];
  const found: Found[] = [];
  for (const [key, constraint] of old) {
    if (now.has(key)) continue;
    const text = `constraint removed: ${constraintText(constraint)}`;
    found.push({ kind: "constraint-removed", subject: "parameter_constraints", before: constraint, text });
  }
  for (const [key, constraint] of now) {
    const former = old.get(key);
    const values = { subject: "parameter_constraints", after: constraint };
    if (former === undefined)
      found.push({ kind: "constraint-added", ...values, text: `constraint added: ${constraintText(constraint)}` });
    else if (former.message !== constraint.message)
      found.push({ kind: "constraint-text", ...values, before: former, text: "message of a constraint" });
  }
  return found;
}

function byContent(constraints: readonly ParameterConstraint[]): ReadonlyMap<string, ParameterConstraint> {
  return new Map(
    constraints.map((constraint) => {
      const { message: _, ...content } = constraint;
      return [contentKey(content), constraint];
    }),
  );
}
