import type { Endpoint } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import type { Credentials } from "../models/connection.ts";
/** Where a provider's API is, and how it is told who asks. */
export interface ApiDescription {
    readonly baseUrl: string;
    /** The credential that puts another base URL in its place. */
    readonly baseUrlCredential?: string | undefined;
    /** `base`: the base URL ends in a version, which is added where it is missing. `path`: requests name it, and the base URL must not. */
    readonly version: {
        readonly in: "base";
        readonly name: string;
    } | {
        readonly in: "path";
    };
    /** The headers that credentials give, lower-case names; those that are undefined are left out. */
    readonly headers: (credentials: Credentials) => Readonly<Record<string, string | undefined>>;
}
/** The endpoint of an API whose keys go in headers. */
export declare function apiEndpoint(api: ApiDescription, forms: readonly CredentialForm[]): Endpoint<Credentials>;
