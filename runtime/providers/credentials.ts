import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials, CredentialSource } from "../models/connection.ts";
import { credentialCode } from "../models/credential-code.ts";
import { environmentName, fromEnvironment } from "./environment.ts";

/** Credentials as an application gives them: each a value, or a function that is asked for it when a request is made. What is left out is read from the environment. */
export type GivenCredentials<Shape> = Shape extends object ? Partial<CredentialSource<Shape>> : never;

/** Credential values, or functions for them, of which only the variables are known. */
export type CredentialValues = Readonly<Record<string, CredentialValue>>;
type CredentialValue = string | undefined | (() => string | undefined | Promise<string | undefined>);

/**
 * The credentials of a form: what was given, else the environment's, else the form's default.
 * @throws InvokeAuthorizationError `auth`, naming a required one that is nowhere with its environment variable, or one that is none of its options.
 */
export function readCredentials(
  provider: string,
  forms: readonly CredentialForm[],
  given: CredentialValues,
): CredentialSource<Credentials> {
  const read: Record<string, CredentialValue> = { ...given };
  for (const { variable, default: preset } of forms) {
    const name = environmentName(provider, variable);
    read[variable] = given[variable] || fromEnvironment(name) || preset || undefined;
  }
  for (const form of forms) if (isShown(form, read)) checkForm(provider, forms, form, read);
  return read;
}

/** The credentials that may decide how calls are made: those that are no secrets. They are asked for before a call is made. */
export async function readChoices(
  forms: readonly CredentialForm[],
  source: CredentialSource<Credentials>,
): Promise<Readonly<Record<string, string | undefined>>> {
  const chosen = forms.filter(({ type }) => type !== "secret-input");
  const entries = chosen.map(async ({ variable, default: preset }) => {
    return [variable, (await valueOf(source[variable])) ?? preset ?? undefined] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** A value, or what its function says. */
export async function valueOf(value: CredentialValue): Promise<string | undefined> {
  return typeof value === "function" ? value() : value;
}

/** A condition about a value that is not known yet holds: its function will tell. `__model_type` was answered before. */
function isShown(form: CredentialForm, read: CredentialValues): boolean {
  return form.show_on.every(
    ({ variable, value }) =>
      variable === "__model_type" || typeof read[variable] === "function" || read[variable] === value,
  );
}

function checkForm(
  provider: string,
  forms: readonly CredentialForm[],
  { variable, required, options }: CredentialForm,
  read: CredentialValues,
): void {
  const value = read[variable];
  const allowed = options?.map((option) => option.value) ?? [];
  const isMissing = value === undefined;
  if (isMissing ? !required : typeof value === "function" || options === null || allowed.includes(value)) return;
  let what = `must be one of ${allowed.join(", ")}`;
  if (isMissing) {
    what = `is missing: pass it, or set the environment variable ${environmentName(provider, variable)}`;
    // A name that the form lacks is the likeliest reason.
    const unknown = Object.keys(read).find((name) => forms.every((form) => form.variable !== name));
    if (unknown !== undefined) what += `; there is no credential ${unknown}`;
  }
  const message = `The credential ${variable} of ${provider} ${what}`;
  const issues = [{ parameter: variable, code: isMissing ? "missing" : "option", message }];
  throw invokeError(message, { reason: "auth", provider, code: credentialCode, issues });
}
