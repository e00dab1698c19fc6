/** The environment variable of a credential: the provider's id and the variable, upper case, the provider not twice. */
export function environmentName(provider: string, variable: string): string {
  const owner = upper(`${provider}_`);
  const name = upper(variable);
  return name.startsWith(owner) ? name : owner + name;
}

/** A variable of the environment; undefined where it is empty or not set, and where there is no environment, as in browsers. */
export function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
  };
  return process?.env?.[name] || undefined;
}

function upper(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
