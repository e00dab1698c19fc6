/** Credentials of which each value may be a function that is asked when a request is made, and once more after a 401. */
export type CredentialSource<Credentials extends object> = {
    readonly [Name in keyof Credentials]: Credentials[Name] | (() => Credentials[Name] | Promise<Credentials[Name]>);
};
/**
 * The credentials with every function asked. What a function throws becomes `InvokeAuthorizationError` with reason `auth` and
 * the thrown error as its cause.
 */
export declare function resolveCredentials<Credentials extends object>(source: CredentialSource<Credentials>): Promise<Credentials>;
