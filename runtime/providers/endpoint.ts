import type { Endpoint, WireRequest } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";

/** Where a provider's API is, and how it is told who asks. */
export interface ApiDescription {
  /**
   * With a function, one that credentials decide, such as by region, or the path of the request, where protocols live apart; undefined
   * where credentials lack what it needs.
   */
  readonly baseUrl: string | ((credentials: Credentials, path: string) => string | undefined);
  /** The credential that puts another base URL in its place. */
  readonly baseUrlCredential?: string | undefined;
  /**
   * `base`: the base URL ends in a version, which is added where it is missing. `path`: requests name it, and the base URL must not.
   * `given`: requests go right below the base URL, whatever it ends in.
   */
  readonly version: { readonly in: "base"; readonly name: string } | { readonly in: "path" } | { readonly in: "given" };
  /** The headers that credentials give to a request, lower-case names; those that are undefined are left out. */
  readonly headers: (credentials: Credentials, url: URL) => Readonly<Record<string, string | undefined>>;
  /** The query parameters that credentials give; those that are undefined are left out. */
  readonly query?: ((credentials: Credentials) => Readonly<Record<string, string | undefined>>) | undefined;
}

/** The endpoint of a provider, for one whose credentials are more than headers: it gets the fields of those credentials. */
export type EndpointFactory = (forms: readonly CredentialForm[]) => Endpoint<Credentials>;

/** The endpoint of an API whose keys go in headers. */
export function apiEndpoint(api: ApiDescription, forms: readonly CredentialForm[]): Endpoint<Credentials> {
  return {
    url: (request, credentials) => requestUrl(api, request, credentials),
    async authorize(request, credentials) {
      const given = Object.entries(api.headers(credentials, request.url)).filter(([, value]) => value !== undefined);
      return { ...request, headers: { ...(Object.fromEntries(given) as Record<string, string>), ...request.headers } };
    },
    secrets: (credentials) => secretsIn(forms, credentials),
  };
}

/** The values of the secret fields. */
export function secretsIn(forms: readonly CredentialForm[], credentials: Credentials): readonly string[] {
  return forms.flatMap(({ type, variable }) => (type === "secret-input" ? (credentials[variable] ?? []) : []));
}

/**
 * The address of a request below the base URL that credentials give, or else the API's own.
 * @throws InvokeBadRequestError `invalid_request` where that is no address.
 */
export function requestUrl(
  { baseUrl, baseUrlCredential = "", version, query: own }: Omit<ApiDescription, "headers">,
  { path, query }: Pick<WireRequest, "path" | "query">,
  credentials: Credentials,
): URL {
  const base = credentials[baseUrlCredential] ?? (typeof baseUrl === "string" ? baseUrl : baseUrl(credentials, path));
  if (base === undefined || !/^\s*https?:/i.test(base) || !URL.canParse(base)) {
    const message = `${baseUrlCredential} must be the URL of an API, such as https://host/v1`;
    throw invokeError(message, { reason: "invalid_request" });
  }
  const url = new URL(base);
  const [, folder, given] = /^(.*?)(\/v\d[\w-]*)?\/*$/.exec(url.pathname) ?? [];
  const ending = given ?? (version.in === "base" ? `/${version.name}` : "");
  url.pathname = `${folder}${version.in === "path" ? "" : ending}/${path}`;
  for (const [name, value] of Object.entries({ ...own?.(credentials), ...query })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}
