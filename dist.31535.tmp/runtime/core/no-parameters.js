import { notAnObject, properties } from "./parameter-filter.js";
import { parameterSet } from "./parameter-set.js";
/** The parameter set of models without rules. */
export const noParameters = /* @__PURE__ */ parameterSet((input) => (properties(input) === undefined ? notAnObject() : { ok: true, value: {} }), []);
