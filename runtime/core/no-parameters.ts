import { notAnObject, properties } from "./parameter-filter.ts";
import { parameterSet, type ParameterSet } from "./parameter-set.ts";

/** The parameters of a model that takes none. */
export type NoParameters = Readonly<Record<never, never>>;

/** The parameter set of models without rules. */
export const noParameters: ParameterSet<NoParameters> = /* @__PURE__ */ parameterSet<NoParameters>(
  (input) => (properties(input) === undefined ? notAnObject() : { ok: true, value: {} }),
  [],
);
