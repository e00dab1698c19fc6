import type { CredentialForm } from "../core/descriptor.ts";
import { InvokeError, type InvokeErrorReason } from "../core/error.ts";
import type { Connection } from "./connection.ts";
import { credentialCode } from "./credential-code.ts";
import { CredentialsValidationError } from "./credentials-validation-error.ts";

/**
 * Makes a live call and tells what its failure says about the credentials. A failure that says nothing about them, such as an
 * overloaded server, is thrown as it is; a rate limit means that they work.
 */
export async function validating(
  { provider, forms = [] }: Pick<Connection, "provider" | "forms">,
  call: () => Promise<void>,
): Promise<void> {
  try {
    await call();
  } catch (thrown) {
    if (!(thrown instanceof InvokeError)) throw thrown;
    if (thrown.reason === "rate" || thrown.reason === "capacity") return;
    const [issue] = thrown.code === credentialCode ? (thrown.issues ?? []) : [];
    if (issue !== undefined) {
      throw new CredentialsValidationError(thrown.message, {
        credential: issue.parameter,
        reason: issue.code === "missing" ? "missing" : "option",
        cause: thrown,
      });
    }
    const failure = failures[thrown.reason];
    if (failure === undefined) throw thrown;
    const credential = failure.blames(forms)?.variable;
    const what =
      credential === undefined ? `The credentials of ${provider}` : `The credential ${credential} of ${provider}`;
    throw new CredentialsValidationError(`${what}: ${failure.sentence}`, {
      credential,
      reason: thrown.reason,
      cause: thrown,
    });
  }
}

type Forms = readonly CredentialForm[];

const secret = (forms: Forms) =>
  forms.find(({ type, required }) => type === "secret-input" && required) ??
  forms.find(({ type }) => type === "secret-input");
const address = (forms: Forms) => forms.find(({ variable }) => /(^|_)(url|base|host|endpoint)(_|$)/.test(variable));
const modelName = (forms: Forms) => forms.find(({ variable }) => variable === "validate_model") ?? address(forms);

interface Failure {
  readonly sentence: string;
  readonly blames: (forms: Forms) => CredentialForm | undefined;
}

/** Which credential a failure is about. */
const failures: { readonly [Reason in InvokeErrorReason]?: Failure } = {
  auth: { sentence: "it is not accepted", blames: secret },
  auth_in_400: { sentence: "it is not accepted", blames: secret },
  permission: { sentence: "it does not allow the call", blames: secret },
  quota: { sentence: "its quota or balance is used up", blames: secret },
  dns: { sentence: "the host name cannot be resolved", blames: address },
  connect: { sentence: "no connection can be made", blames: address },
  tls: { sentence: "no trusted connection can be made", blames: address },
  model_not_found: { sentence: "there is no such model, or no API, where it leads", blames: modelName },
};
