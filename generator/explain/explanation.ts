import type { ModelType, ParameterType } from "../../runtime/core/descriptor.ts";
import type { ParameterIssue } from "../../runtime/core/parameter-issue.ts";
import type { Price } from "../../runtime/core/price.ts";
import type { PriceRow } from "../diff/price-rows.ts";

/** Where a value of a model comes from. */
export type Origin =
  | {
      readonly from: "card";
      /** As a person in the working directory would write it, with `/`. */
      readonly file: string;
      /** Counted from 1. */
      readonly line: number;
      readonly column: number;
    }
  | { readonly from: "template"; readonly template: string }
  | { readonly from: "default" };

/** A value and where it comes from. */
export interface Sourced<Value = unknown> {
  readonly value: Value;
  readonly origin: Origin;
}

/** All that there is to know about a model. */
export interface Explanation {
  readonly provider: string;
  readonly model: string;
  readonly type: ModelType;
  /** Other types under which the provider has a model of that id. */
  readonly otherTypes: readonly ModelType[];
  readonly label: Sourced<string>;
  /** The card, as a person in the working directory would write it. */
  readonly file: string;
  readonly deprecated: Sourced<boolean>;
  readonly replacedBy: Sourced<string> | null;
  readonly features: Sourced<readonly string[]>;
  /** What the card says under `model_properties`. */
  readonly properties: readonly ({ readonly name: string } & Sourced)[];
  readonly parameters: readonly ExplainedParameter[];
  readonly constraints: readonly ExplainedConstraint[];
  readonly prices: ExplainedPrices | null;
  /** What becomes of the parameters of a request; null when none was asked about. */
  readonly request: ExplainedRequest | null;
  /** What a usage costs; null when none was asked about. */
  readonly cost: ExplainedCost | null;
}

/** A parameter, each of its values with its origin. */
export interface ExplainedParameter {
  readonly name: string;
  /** Another name that requests may use. */
  readonly alias: string | null;
  readonly type: Sourced<ParameterType>;
  readonly required: Sourced<boolean>;
  readonly default: Sourced;
  readonly min: Sourced<number | null>;
  readonly max: Sourced<number | null>;
  readonly precision: Sourced<number | null>;
  readonly options: Sourced<readonly string[]>;
  /** English. */
  readonly help: Sourced<string | null>;
}

/** A rule about parameters together. */
export interface ExplainedConstraint {
  readonly text: string;
  readonly message: string | null;
  readonly origin: Origin;
}

/** All prices, as people compare them. */
export interface ExplainedPrices {
  readonly currency: string;
  readonly rows: readonly (PriceRow & { readonly origin: Origin })[];
  /** The page that they were read from, and when that was last done. */
  readonly source: string | null;
  readonly checked: string | null;
}

/** What becomes of one parameter of a request. */
export interface ExplainedValue {
  readonly name: string;
  /** The value given, or filled in. */
  readonly value: unknown;
  /**
   * `renamed`: given under its other name. `filled`: left out, and sent with its default. `dropped`: not a parameter of the model. `rejected`:
   * `why` says what is wrong.
   */
  readonly outcome: "accepted" | "renamed" | "filled" | "dropped" | "rejected";
  readonly why: string | null;
}

/** What becomes of the parameters of a request, as the generated `filter` and `parse` decide. */
export interface ExplainedRequest {
  readonly ok: boolean;
  readonly parameters: readonly ExplainedValue[];
  /** All that is wrong, with limits. Unknown parameters are dropped by `filter`, and wrong for `parse` alone: they come under `dropped`. */
  readonly issues: readonly ParameterIssue[];
  /** What is sent; null when something is wrong. */
  readonly sent: Readonly<Record<string, unknown>> | null;
}

/** What a usage costs, and by which prices. */
export interface ExplainedCost extends Price {
  /** Which of the prices hold, as in `until 2025-09-29, batch, above 200000 prompt tokens`; empty for the normal ones. */
  readonly conditions: string;
}
