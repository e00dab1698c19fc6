/** The environment variable of a credential: the provider's id and the variable, upper case, the provider not twice. */
export declare function environmentName(provider: string, variable: string): string;
/** A variable of the environment; undefined where it is empty or not set, and where there is no environment, as in browsers. */
export declare function fromEnvironment(name: string): string | undefined;
