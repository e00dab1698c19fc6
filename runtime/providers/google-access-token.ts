import type { AuthorizeContext } from "../core/codec.ts";
import { invokeError, type InvokeError } from "../core/error.ts";
import { type Token, tokenCache } from "./cached-token.ts";
import { readServiceAccount, type ServiceAccount } from "./google-service-account.ts";
import { readToken } from "./oauth-token.ts";

/**
 * An access token of Google Cloud for a service account's key, kept until it expires; without a key, the token of the machine's
 * own account, from the metadata server of Google Cloud.
 * @throws InvokeAuthorizationError `auth` where Google refuses, or where there is neither a key nor a metadata server.
 */
export async function googleAccessToken(
  key: { readonly value: string | undefined; readonly credential: string; readonly environment: string },
  { fetch, refresh }: Pick<AuthorizeContext, "fetch" | "refresh">,
): Promise<string> {
  const { value = "" } = key;
  return tokens(value, { refresh }, () =>
    value === "" ? machineToken(fetch, key) : serviceAccountToken(fetch, readServiceAccount(value, key.credential)),
  );
}

const tokens = /* @__PURE__ */ tokenCache();

/** A signed claim is exchanged for a token. https://developers.google.com/identity/protocols/oauth2/service-account#httprest */
async function serviceAccountToken(fetch: Fetch, account: ServiceAccount): Promise<Token> {
  const { importPKCS8, SignJWT } = await import("jose");
  const signer = await importPKCS8(account.privateKey, "RS256").catch(() => {
    throw refused("The private key of the service account cannot be read");
  });
  const assertion = await new SignJWT({ scope: "https://www.googleapis.com/auth/cloud-platform" })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", ...(account.keyId !== undefined && { kid: account.keyId }) })
    .setIssuer(account.clientEmail)
    .setAudience(account.tokenUri)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(signer);
  const response = await fetch(account.tokenUri, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion }),
    redirect: "manual",
    signal: AbortSignal.timeout(30_000),
  });
  return readToken(response);
}

/** https://docs.cloud.google.com/compute/docs/access/authenticate-workloads#applications */
async function machineToken(
  fetch: Fetch,
  { credential, environment }: { readonly credential: string; readonly environment: string },
): Promise<Token> {
  const url = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token";
  const response = await fetch(url, {
    headers: { "metadata-flavor": "Google" },
    redirect: "manual",
    signal: AbortSignal.timeout(3000),
  }).catch((cause: unknown) => {
    const message = `The credential ${credential} is missing, and there is no metadata server of Google Cloud: pass it, or set the environment variable ${environment}`;
    throw refused(message, cause);
  });
  return readToken(response);
}

type Fetch = typeof fetch;

function refused(message: string, cause?: unknown): InvokeError {
  return invokeError(message, { reason: "auth", cause });
}
