import { oneOf, openObject, optional, text } from "../check/shape.ts";
import type { Operation } from "../operation.ts";
import { anyKey, smallVendor } from "../small/vendor.ts";

/**
 * Tokens for those who call Google Cloud and Azure: by a signed assertion, a refresh token or a client's secret. Every token holds.
 * https://developers.google.com/identity/protocols/oauth2/service-account, https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export const emulatedToken: Operation = {
  kind: "oauth-token",
  vendor: smallVendor({
    name: "oauth",
    body: ({ message }) => ({ error: "invalid_grant", error_description: message }),
    keyOf: anyKey,
  }),
  method: "POST",
  path: /^(?:token|[^/]+\/oauth2\/v2\.0\/token)$/,
  form: true,
  schema: openObject({
    grant_type: oneOf("urn:ietf:params:oauth:grant-type:jwt-bearer", "refresh_token", "client_credentials"),
    assertion: optional(text({ pattern: /^[\w-]+\.[\w-]+\.[\w-]+$/ })),
  }),
  answer: ({ memory }) => ({
    type: "json",
    value: { access_token: memory.id("token-"), expires_in: 3599, token_type: "Bearer" },
  }),
};
