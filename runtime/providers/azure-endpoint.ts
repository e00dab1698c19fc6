import type { Endpoint } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";
import { tokenCache } from "./cached-token.ts";
import { apiEndpoint } from "./endpoint.ts";
import { readToken } from "./oauth-token.ts";

/**
 * A resource of Azure OpenAI. A key of the resource authorizes, or a token of Entra ID for an application with a client secret.
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference#authentication
 */
export function azureEndpoint(forms: readonly CredentialForm[]): Endpoint<Credentials> {
  const resource = apiEndpoint(
    {
      baseUrl: () => undefined,
      baseUrlCredential: "openai_api_base",
      version: { in: "given" },
      headers: ({ auth_method, openai_api_key }) => ({
        "api-key": auth_method === "entra_id" ? undefined : openai_api_key,
      }),
      query: ({ openai_api_version }) => ({ "api-version": openai_api_version }),
    },
    forms,
  );
  return {
    ...resource,
    // The portal shows addresses with and without the folder in which deployments are.
    url: (request, credentials) =>
      resource.url(request, {
        ...credentials,
        openai_api_base: credentials["openai_api_base"]?.trim().replace(/\/openai(?:\/v1)?\/*$/, ""),
      }),
    async authorize(request, credentials, context) {
      if (credentials["auth_method"] !== "entra_id") return resource.authorize(request, credentials, context);
      const token = await entraToken(credentials, context);
      return { ...request, headers: { authorization: `Bearer ${token}`, ...request.headers } };
    },
  };
}

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
function entraToken(
  credentials: Credentials,
  { fetch, refresh }: { readonly fetch: typeof globalThis.fetch; readonly refresh: boolean },
): Promise<string> {
  const [tenant, id, secret] = application.map((variable) => credentials[variable] ?? missing(variable));
  return tokens([tenant, id, secret].join("\n"), { refresh }, async () => {
    const response = await fetch(
      `https://login.microsoftonline.com/${encodeURIComponent(tenant ?? "")}/oauth2/v2.0/token`,
      {
        method: "POST",
        body: new URLSearchParams({
          grant_type: "client_credentials",
          client_id: id ?? "",
          client_secret: secret ?? "",
          scope: "https://cognitiveservices.azure.com/.default",
        }),
        redirect: "manual",
        signal: AbortSignal.timeout(30_000),
      },
    );
    return readToken(response);
  });
}

const application = ["azure_tenant_id", "azure_client_id", "azure_client_secret"] as const;

const tokens = /* @__PURE__ */ tokenCache();

function missing(variable: string): never {
  throw invokeError(`The credential ${variable} of azure_openai is missing: Entra ID needs it`, {
    reason: "auth",
    provider: "azure_openai",
  });
}
