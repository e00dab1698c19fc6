import { InvokeError, invokeError } from "../core/error.ts";

/** Credentials of which each value may be a function that is asked when a request is made, and once more after a 401. */
export type CredentialSource<Credentials extends object> = {
  readonly [Name in keyof Credentials]: Credentials[Name] | (() => Credentials[Name] | Promise<Credentials[Name]>);
};

/**
 * The credentials with every function asked. What a function throws becomes `InvokeAuthorizationError` with reason `auth` and
 * the thrown error as its cause.
 */
export async function resolveCredentials<Credentials extends object>(
  source: CredentialSource<Credentials>,
): Promise<Credentials> {
  const resolved = Object.entries(source as Readonly<Record<string, unknown>>).map(async ([name, value]) => {
    try {
      return [name, typeof value === "function" ? ((await value()) as unknown) : value] as const;
    } catch (cause) {
      if (cause instanceof InvokeError) throw cause;
      throw invokeError(`The function of the credential ${name} failed`, { reason: "auth", cause });
    }
  });
  return Object.fromEntries(await Promise.all(resolved)) as Credentials;
}
