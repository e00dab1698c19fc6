import type { CredentialForm } from "../core/descriptor.ts";
import type { Credentials, CredentialSource } from "../models/connection.ts";
/** Credentials as an application gives them: each a value, or a function that is asked for it when a request is made. What is left out is read from the environment. */
export type GivenCredentials<Shape> = Shape extends object ? Partial<CredentialSource<Shape>> : never;
/** Credential values, or functions for them, of which only the variables are known. */
export type CredentialValues = Readonly<Record<string, CredentialValue>>;
type CredentialValue = string | undefined | (() => string | undefined | Promise<string | undefined>);
/**
 * The credentials of a form: what was given, else the environment's, else the form's default.
 * @throws InvokeAuthorizationError `auth`, naming a required one that is nowhere with its environment variable, or one that is none of its options.
 */
export declare function readCredentials(provider: string, forms: readonly CredentialForm[], given: CredentialValues): CredentialSource<Credentials>;
/** The credentials that decide how calls are made: those of forms with options. They are asked for before a call is made. */
export declare function readChoices(forms: readonly CredentialForm[], source: CredentialSource<Credentials>): Promise<Readonly<Record<string, string | undefined>>>;
/** A value, or what its function says. */
export declare function valueOf(value: CredentialValue): Promise<string | undefined>;
export {};
