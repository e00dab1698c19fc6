import type { Endpoint, WireRequest } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";
import { secretsIn } from "./endpoint.ts";
import { environmentName } from "./environment.ts";
import { googleAccessToken } from "./google-access-token.ts";

/**
 * Vertex AI: project and location stand in the path, the location in the host too, and a token of Google Cloud authorizes.
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/learn/locations
 */
export function vertexEndpoint(forms: readonly CredentialForm[]): Endpoint<Credentials> {
  return {
    url: requestUrl,
    async authorize(request, credentials, context) {
      const token = await googleAccessToken(
        {
          value: credentials["vertex_service_account_key"],
          credential: "vertex_service_account_key",
          environment: environmentName("vertex_ai", "vertex_service_account_key"),
        },
        context,
      );
      return { ...request, headers: { authorization: `Bearer ${token}`, ...request.headers } };
    },
    secrets: (credentials) => secretsIn(forms, credentials),
  };
}

function requestUrl({ path, query = {} }: WireRequest, credentials: Credentials): URL {
  const [, publisher = "google", model = ""] = /^publishers\/([^/]+)\/models\/([^:]+)/.exec(path) ?? [];
  const location = locationOf(publisher, model, credentials);
  const project = encodeURIComponent(credentials["vertex_project_id"] ?? "");
  // What is new in Gemini comes to v1beta1 first; other publishers are served by v1.
  const version = publisher === "google" ? "v1beta1" : "v1";
  const url = new URL(`https://${hostOf(location)}/${version}/projects/${project}/locations/${location}/${path}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

function locationOf(publisher: string, model: string, credentials: Credentials): string {
  if (publisher === "google" && isGlobal(model, credentials["vertex_global_models"])) return "global";
  const own = ownLocations.get(publisher) ?? "vertex_location";
  const credential = credentials[own] === undefined ? "vertex_location" : own;
  const location = credentials[credential]?.trim() ?? "";
  if (/^[a-z0-9-]+$/.test(location)) return location;
  throw invokeError(`${credential} is not a location of Vertex AI, such as us-central1 or global`, {
    reason: "invalid_request",
  });
}

/** Publishers whose models may be asked for elsewhere. */
const ownLocations: ReadonlyMap<string, string> = new Map([
  ["anthropic", "vertex_anthropic_location"],
  ["mistralai", "vertex_mistral_location"],
]);

/** Gemini 3 is served by the global endpoint; the credential names other models in its place, comma-separated. */
function isGlobal(model: string, named: string | undefined): boolean {
  if (named === undefined) return /^gemini-(?:[3-9]|\d\d)/.test(model);
  return named.split(",").some((it) => it.trim() === model);
}

/** `us` and `eu` are regions of many locations. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude */
function hostOf(location: string): string {
  if (location === "global") return "aiplatform.googleapis.com";
  if (location === "us" || location === "eu") return `aiplatform.${location}.rep.googleapis.com`;
  return `${location}-aiplatform.googleapis.com`;
}
