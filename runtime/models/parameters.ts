import { invokeError } from "../core/error.ts";
import type { ParameterIssue } from "../core/parameter-issue.ts";
import type { Card } from "./card.ts";

/**
 * The parameters of a request as the card's validator lets them through.
 * @throws InvokeBadRequestError `invalid_parameter` with every issue; nothing was sent then.
 */
export function checkParameters(
  card: Card,
  request: { readonly modelParameters?: unknown; readonly unknownParameters?: "error" | "drop" | undefined },
  provider: string,
): Readonly<Record<string, unknown>> {
  const { modelParameters = {}, unknownParameters = "error" } = request;
  const { parameters } = card;
  const checked = unknownParameters === "drop" ? parameters.filter(modelParameters) : parameters.parse(modelParameters);
  if (checked.ok) return checked.value as Readonly<Record<string, unknown>>;
  throw invalidParameters(checked.issues, provider, card.descriptor.model);
}

/** The error for parameters that cannot be sent. */
export function invalidParameters(issues: readonly ParameterIssue[], provider?: string, model?: string): Error {
  return invokeError("InvokeBadRequestError", issues.map(({ message }) => message).join(" "), {
    reason: "invalid_parameter",
    issues,
    provider,
    model,
  });
}
