import type { Endpoint, WireRequest } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";

/** Where a provider's API is, and how it is told who asks. */
export interface ApiDescription {
  readonly baseUrl: string;
  /** The credential that puts another base URL in its place. */
  readonly baseUrlCredential?: string | undefined;
  /** `base`: the base URL ends in a version, which is added where it is missing. `path`: requests name it, and the base URL must not. */
  readonly version: { readonly in: "base"; readonly name: string } | { readonly in: "path" };
  /** The headers that credentials give, lower-case names; those that are undefined are left out. */
  readonly headers: (credentials: Credentials) => Readonly<Record<string, string | undefined>>;
}

/** The endpoint of an API whose keys go in headers. */
export function apiEndpoint(api: ApiDescription, forms: readonly CredentialForm[]): Endpoint<Credentials> {
  const secrets = forms.filter(({ type }) => type === "secret-input").map(({ variable }) => variable);
  return {
    url: (request, credentials) => requestUrl(api, request, credentials),
    authorize: async (request, credentials) => {
      const given = Object.entries(api.headers(credentials)).filter(([, value]) => value !== undefined);
      return { ...request, headers: { ...(Object.fromEntries(given) as Record<string, string>), ...request.headers } };
    },
    secrets: (credentials) => secrets.map((variable) => credentials[variable]).filter((value) => value !== undefined),
  };
}

function requestUrl(
  { baseUrl, baseUrlCredential = "", version }: ApiDescription,
  { path, query = {} }: WireRequest,
  credentials: Credentials,
): URL {
  const own = credentials[baseUrlCredential];
  const base = URL.parse?.(own ?? baseUrl) ?? parsed(own ?? baseUrl);
  if (base === null || !/^https?:$/.test(base.protocol)) {
    throw invokeError(
      "InvokeBadRequestError",
      `${baseUrlCredential} is not the address of an API, such as ${baseUrl}`,
      { reason: "invalid_request" },
    );
  }
  const folder = base.pathname.replace(/\/+$/, "");
  const ending = /\/v\d+\w*$/;
  if (version.in === "path") base.pathname = `${folder.replace(ending, "")}/${path}`;
  else base.pathname = ending.test(folder) ? `${folder}/${path}` : `${folder}/${version.name}/${path}`;
  for (const [name, value] of Object.entries(query)) base.searchParams.set(name, value);
  return base;
}

/** `URL.parse` is younger than Node 20. */
function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
