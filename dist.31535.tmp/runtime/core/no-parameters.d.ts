import { type ParameterSet } from "./parameter-set.ts";
/** The parameters of a model that takes none. */
export type NoParameters = Readonly<Record<never, never>>;
/** The parameter set of models without rules. */
export declare const noParameters: ParameterSet<NoParameters>;
