import type { InvokeErrorReason } from "../core/error.ts";

/** Why credentials do not work: one is `missing`, or none of its `option`s, or a call failed for that reason. */
export type CredentialsFailure = "missing" | "option" | InvokeErrorReason;

/** Credentials do not work. Says which and why, never what they are; the provider's own words are in `cause`. */
export class CredentialsValidationError extends Error {
  override readonly name = "CredentialsValidationError";
  /** The variable of the credential that is wrong, as the provider's card has it; undefined when it cannot be told. */
  readonly credential: string | undefined;
  readonly reason: CredentialsFailure;

  constructor(
    message: string,
    details: { readonly credential: string | undefined; readonly reason: CredentialsFailure; readonly cause: unknown },
  ) {
    super(message, { cause: details.cause });
    this.credential = details.credential;
    this.reason = details.reason;
  }
}
