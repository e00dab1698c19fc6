import type { ParameterIssue } from "../core/parameter-issue.ts";
import type { Card } from "./card.ts";
/**
 * The parameters of a request as the card's validator lets them through.
 * @throws InvokeBadRequestError `invalid_parameter` with every issue; nothing was sent then.
 */
export declare function checkParameters(card: Card, request: {
    readonly modelParameters?: unknown;
    readonly unknownParameters?: "error" | "drop" | undefined;
}, provider: string): Readonly<Record<string, unknown>>;
/** The error for parameters that cannot be sent. */
export declare function invalidParameters(issues: readonly ParameterIssue[], provider?: string, model?: string): Error;
