import type { InvokeErrorReason } from "../core/error.ts";

/** Why credentials do not work: one is `missing`, or none of its `option`s, or a call failed for that reason. */
export type CredentialsFailure = "missing" | "option" | InvokeErrorReason;

/** Credentials do not work. Says which and why, never what they are; the failure of the call is in `cause`. */
export class CredentialsValidationError extends Error {
  override readonly name = "CredentialsValidationError";
  /** The variable of the credential that is wrong, as the provider's card has it; undefined when it cannot be told. */
  declare readonly credential: string | undefined;
  declare readonly reason: CredentialsFailure;

  constructor(
    message: string,
    { cause, ...details }: Pick<CredentialsValidationError, "credential" | "reason" | "cause">,
  ) {
    super(message, { cause });
    Object.assign(this, details);
  }
}
