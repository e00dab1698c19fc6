import type { CredentialForm } from "../core/descriptor.ts";
import { InvokeError, type InvokeErrorReason } from "../core/error.ts";
import type { Connection } from "./connection.ts";

/** Credentials do not work. Says which and why, never what they are. */
export class CredentialsValidationError extends Error {
  override readonly name = "CredentialsValidationError";
  /** The variable of the credential that is wrong, as the provider's card has it; undefined when it cannot be told. */
  readonly credential: string | undefined;
  /** `missing`, or the reason of the failure. */
  readonly reason: "missing" | InvokeErrorReason;

  constructor(message: string, details: { readonly credential: string | undefined; readonly reason: "missing" | InvokeErrorReason; readonly cause?: unknown }) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.credential = details.credential;
    this.reason = details.reason;
  }
}

/**
 * Makes a live call and tells what its failure says about the credentials. A failure that says nothing about them, such as an
 * overloaded server, is thrown as it is; a rate limit means that they work.
 */
export async function validating(connection: Connection, call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (thrown) {
    if (!(thrown instanceof InvokeError)) throw thrown;
    if (thrown.reason === "rate" || thrown.reason === "capacity") return;
    const blames = blamed[thrown.reason];
    if (blames === undefined) throw thrown;
    const credential = connection.forms === undefined ? undefined : blames(connection.forms)?.variable;
    const what = credential === undefined ? "The credentials do" : `The credential ${credential} does`;
    throw new CredentialsValidationError(`${what} not work at ${connection.provider}: ${thrown.message}`, { credential, reason: thrown.reason, cause: thrown });
  }
}

type Forms = readonly CredentialForm[];

const secret = (forms: Forms) => forms.find(({ type, required }) => type === "secret-input" && required) ?? forms.find(({ type }) => type === "secret-input");
const address = (forms: Forms) => forms.find(({ variable }) => /(^|_)(url|base|host|endpoint)(_|$)/.test(variable));
const modelName = (forms: Forms) => forms.find(({ variable }) => variable === "validate_model") ?? address(forms);

/** Which credential a failure is about. */
const blamed: { readonly [Reason in InvokeErrorReason]?: (forms: Forms) => CredentialForm | undefined } = {
  auth: secret,
  auth_in_400: secret,
  permission: secret,
  quota: secret,
  dns: address,
  connect: address,
  tls: address,
  model_not_found: modelName,
};
