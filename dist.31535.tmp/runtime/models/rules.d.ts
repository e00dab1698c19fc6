import type { ParameterType } from "../core/descriptor.ts";
import type { Text } from "../core/expand.ts";
import { type ParameterSet } from "../core/parameter-set.ts";
/** A parameter rule as a card spells it. A template gives what is left out. */
export interface Rule {
    readonly name: string;
    readonly use_template?: string | undefined;
    readonly type?: ParameterType | undefined;
    readonly label?: Text | undefined;
    readonly help?: Text | undefined;
    readonly required?: boolean | undefined;
    readonly default?: unknown;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly precision?: number | undefined;
    readonly options?: readonly string[] | undefined;
}
/** A parameter set that interprets its rules, with the semantics of the generated ones. */
export declare function interpretRules(rules: readonly Rule[]): ParameterSet<Readonly<Record<string, unknown>>>;
