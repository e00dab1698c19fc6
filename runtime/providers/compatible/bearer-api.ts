import type { ApiDescription } from "../endpoint.ts";

/** An API whose key goes in `authorization: Bearer`. */
export interface BearerApi {
  /** See `ApiDescription`. */
  readonly baseUrl: ApiDescription["baseUrl"];
  /** The credential that puts another base URL in its place. */
  readonly baseUrlCredential?: string | undefined;
  /** The version that a base URL ends in, added to those that lack it; base URLs go as they are when left out. */
  readonly version?: string | undefined;
  /** The credential that holds the key; `api_key` when left out. Requests without a key carry no such header. */
  readonly key?: string | undefined;
  /** Headers beside it, lower-case names. */
  readonly headers?: ApiDescription["headers"] | undefined;
}

/** Describes such an API, which is most of them. */
export function bearerApi({
  baseUrl,
  baseUrlCredential,
  version,
  key = "api_key",
  headers,
}: BearerApi): ApiDescription {
  return {
    baseUrl,
    baseUrlCredential,
    version: version === undefined ? { in: "given" } : { in: "base", name: version },
    headers: (credentials, url) => {
      const value = credentials[key];
      return { authorization: value === undefined ? undefined : `Bearer ${value}`, ...headers?.(credentials, url) };
    },
  };
}
