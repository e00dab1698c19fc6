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
  const resolved = await Promise.all(
    Object.entries<unknown>({ ...source }).map(
      async ([name, value]) => [name, isFunction(value) ? await ask(name, value) : value] as const,
    ),
  );
  return Object.fromEntries(resolved) as Credentials;
}

async function ask(name: string, value: () => unknown): Promise<unknown> {
  try {
    return await value();
  } catch (cause) {
    if (cause instanceof InvokeError) throw cause;
    throw invokeError("InvokeAuthorizationError", `The function of the credential ${name} failed`, {
      reason: "auth",
      cause,
    });
  }
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === "function";
}
