import type { CredentialForm } from "../core/descriptor.ts";
import { InvokeError, type InvokeErrorReason } from "../core/error.ts";
import type { Connection } from "./connection.ts";
import { type CredentialsFailure, CredentialsValidationError } from "./credentials-validation-error.ts";

/**
 * Makes a live call and tells what its failure says about the credentials. A failure that says nothing about them, such as an
 * overloaded server, is thrown as it is; a rate limit means that they work.
 */
export async function validating(
  { provider, forms = [] }: Pick<Connection, "provider" | "forms">,
  call: () => Promise<unknown>,
): Promise<void> {
  try {
    await call();
  } catch (thrown) {
    if (!(thrown instanceof InvokeError)) throw thrown;
    const { reason, issues, message } = thrown;
    if (reason === "rate" || reason === "capacity") return;
    const blame = blames[reason];
    if (blame === undefined) throw thrown;
    // Credentials that were found wrong before any call name the one.
    const issue = issues?.[0];
    const credential = issue?.parameter ?? blame(forms)?.variable;
    const check = issue === undefined ? `Check ${credential ?? "the credentials"} of ${provider}: ` : "";
    throw new CredentialsValidationError(check + message, {
      credential,
      reason: (issue?.code as CredentialsFailure | undefined) ?? reason,
      cause: thrown,
    });
  }
}

/** Which credential a failure is about, by its reason. */
const blames: {
  readonly [Reason in InvokeErrorReason]?: (forms: readonly CredentialForm[]) => CredentialForm | undefined;
} = {
  auth: findSecret,
  auth_in_400: findSecret,
  permission: findSecret,
  quota: findSecret,
  dns: findAddress,
  connect: findAddress,
  tls: findAddress,
  model_not_found: (forms) => forms.find(({ variable }) => variable === "validate_model") ?? findAddress(forms),
};

function findSecret(forms: readonly CredentialForm[]): CredentialForm | undefined {
  return forms.find(({ type }) => type === "secret-input");
}

function findAddress(forms: readonly CredentialForm[]): CredentialForm | undefined {
  return forms.find(({ variable }) => /(^|_)(url|base|host|endpoint)(_|$)/.test(variable));
}
