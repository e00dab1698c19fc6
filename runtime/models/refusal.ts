import type { ModelFeature } from "../core/descriptor.ts";
import { type InvokeError, invokeError, type ErrorReasons } from "../core/error.ts";
import type { ParameterIssue } from "../core/parameter-issue.ts";
import type { Card } from "./card.ts";
import type { Connection } from "./connection.ts";

/** A model of a provider, as far as an error names it. */
export interface BoundModel {
  readonly card: Card;
  readonly connection: Pick<Connection, "provider">;
}

/** The error for what a model cannot take, which is found before anything is sent. */
export function refusal(
  { card, connection }: BoundModel,
  reason: ErrorReasons["InvokeBadRequestError"],
  message: string,
  issues?: readonly ParameterIssue[],
): InvokeError {
  const { model } = card.descriptor;
  return invokeError(message, { reason, provider: connection.provider, model, issues });
}

/** The error for what a model's card does not say that it can take. */
export function lacksFeature(
  model: BoundModel,
  reason: ErrorReasons["InvokeBadRequestError"],
  what: string,
  features: readonly ModelFeature[],
): InvokeError {
  const id = model.card.descriptor.model;
  return refusal(model, reason, `${id} takes no ${what}: its card lacks the feature ${features.join(" or ")}`);
}

/** The error for parameters that cannot be sent. */
export function invalidParameters(model: BoundModel, issues: readonly ParameterIssue[]): InvokeError {
  return refusal(model, "invalid_parameter", issues.map(({ message }) => message).join(" "), issues);
}
