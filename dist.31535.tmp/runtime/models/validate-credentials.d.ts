import { type InvokeErrorReason } from "../core/error.ts";
import type { Connection } from "./connection.ts";
/** Why credentials do not work: one is `missing`, or none of its `option`s, or a call failed for that reason. */
export type CredentialsFailure = "missing" | "option" | InvokeErrorReason;
/** Credentials do not work. Says which and why, never what they are; the provider's own words are in `cause`. */
export declare class CredentialsValidationError extends Error {
    readonly name = "CredentialsValidationError";
    /** The variable of the credential that is wrong, as the provider's card has it; undefined when it cannot be told. */
    readonly credential: string | undefined;
    readonly reason: CredentialsFailure;
    constructor(message: string, details: {
        readonly credential: string | undefined;
        readonly reason: CredentialsFailure;
        readonly cause: unknown;
    });
}
/**
 * Makes a live call and tells what its failure says about the credentials. A failure that says nothing about them, such as an
 * overloaded server, is thrown as it is; a rate limit means that they work.
 */
export declare function validating({ provider, forms }: Pick<Connection, "provider" | "forms">, call: () => Promise<void>): Promise<void>;
/** The code of an error about credentials that were found wrong before any call; its issue names the one. */
export declare const credentialCode = "credential";
