import type { AuthorizeContext } from "../core/codec.ts";
import { invokeError, type InvokeError } from "../core/error.ts";
import type { AwsKeys } from "./aws-signature.ts";
import { type Token, tokenCache } from "./cached-token.ts";

/**
 * The keys of the role that a machine of EC2 runs in, from its metadata service, kept until they expire.
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 * @throws InvokeAuthorizationError `auth` where there is no such service, or no role; `otherwise` says what to do then.
 */
export async function awsMachineKeys(
  { fetch, refresh }: Pick<AuthorizeContext, "fetch" | "refresh">,
  otherwise: string,
): Promise<AwsKeys> {
  return keys("role", { refresh }, () => askMachine(fetch, otherwise));
}

const keys = /* @__PURE__ */ tokenCache<AwsKeys>();

const service = "http://169.254.169.254/latest";

async function askMachine(fetch: AuthorizeContext["fetch"], otherwise: string): Promise<Token<AwsKeys>> {
  const ask = async (path: string, init: RequestInit): Promise<string> => {
    const signal = AbortSignal.timeout(1000);
    const response = await fetch(`${service}/${path}`, { ...init, redirect: "manual", signal }).catch(
      (cause: unknown) => {
        throw refused(`There is no role of a machine to take keys from: ${otherwise}`, cause);
      },
    );
    const text = await response.text();
    if (response.ok) return text;
    throw refused(`The metadata service of this machine gives no keys (HTTP ${response.status}): ${otherwise}`);
  };
  const session = await ask("api/token", { method: "PUT", headers: { "x-aws-ec2-metadata-token-ttl-seconds": "60" } });
  const headers = { "x-aws-ec2-metadata-token": session };
  const place = "meta-data/iam/security-credentials/";
  const [role = ""] = (await ask(place, { headers })).split("\n");
  const {
    AccessKeyId,
    SecretAccessKey,
    Token: sessionToken,
    Expiration,
  } = parsed(await ask(place + role, { headers }));
  if (typeof AccessKeyId !== "string" || typeof SecretAccessKey !== "string" || typeof sessionToken !== "string")
    throw refused(`The role of this machine has no keys: ${otherwise}`);
  return {
    value: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken },
    expiresAt: Date.parse(String(Expiration)) || 0,
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) } as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function refused(message: string, cause?: unknown): InvokeError {
  return invokeError(message, { reason: "auth", cause });
}
