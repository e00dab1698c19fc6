import type { AuthorizeContext } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";
import type { ErrorTable } from "../core/error-table.ts";
import { failureError } from "../core/failure.ts";
import type { Credentials } from "../models/connection.ts";
import { type Token, tokenCache } from "./cached-token.ts";
import { volcengineSignature } from "./volcengine-signature.ts";

/**
 * The key with which an endpoint of Ark is asked: the credential `volc_api_key`, or one that an access key makes for that endpoint,
 * kept until it expires. https://www.volcengine.com/docs/82379/1262825
 * @throws InvokeAuthorizationError where Volcengine refuses the access key.
 */
export async function volcengineApiKey(
  credentials: Credentials,
  { fetch, refresh }: AuthorizeContext,
): Promise<string> {
  const { volc_access_key_id: id, volc_secret_access_key: secret, endpoint_id: endpoint = "" } = credentials;
  if (credentials["auth_method"] === "api_key" || id === undefined || secret === undefined) {
    return credentials["volc_api_key"] ?? "";
  }
  const region = credentials["volc_region"] ?? "cn-beijing";
  const ask = async (): Promise<Token> => {
    const url = new URL("https://open.volcengineapi.com/?Action=GetApiKey&Version=2024-01-01");
    const body = JSON.stringify({ ResourceType: "endpoint", ResourceIds: [endpoint], DurationSeconds: lifeSeconds });
    const headers = await volcengineSignature({ url, body, region, service: "ark" }, { id, secret }, new Date());
    const signal = AbortSignal.timeout(30_000);
    return readKey(await fetch(url, { method: "POST", headers, body, redirect: "manual", signal }));
  };
  return keys([id, secret, region, endpoint].join("\n"), { refresh }, ask);
}

const keys = /* @__PURE__ */ tokenCache();

const lifeSeconds = 24 * 60 * 60;

async function readKey(response: Response): Promise<Token> {
  const text = await response.text();
  const { Result: result } = fieldsIn(text);
  const { ApiKey: key, ExpiredTime: seconds } = { ...(result as object) } as Readonly<Record<string, unknown>>;
  if (typeof key === "string") {
    return { value: key, expiresAt: typeof seconds === "number" ? seconds * 1000 : Date.now() + lifeSeconds * 1000 };
  }
  if (response.ok) {
    const message = "Volcengine made no API key of the access key, and gave no reason";
    throw invokeError(message, { reason: "auth" });
  }
  throw failureError(keyErrors, { status: response.status, headers: Object.fromEntries(response.headers), text });
}

/** What is refused here is the access key, or its right to the endpoint. */
const keyErrors: ErrorTable = {
  rows: [{ status: [400, 401, 403, 404], reason: "auth" }],
};

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) } as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
