import type { Endpoint, WireRequest } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import { invokeError, type InvokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";
import { awsMachineKeys } from "./aws-machine-keys.ts";
import { signForAws } from "./aws-signature.ts";
import { requestUrl, secretsIn } from "./endpoint.ts";

/**
 * Amazon Bedrock in a region. A key of Bedrock's own authorizes as it is; keys of an account, given or of the machine's role, sign
 * each request. https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html
 */
export function bedrockEndpoint(forms: readonly CredentialForm[]): Endpoint<Credentials> {
  return {
    url: bedrockUrl,
    async authorize(request, credentials, context) {
      const { bedrock_api_key: key } = credentials;
      if (key !== undefined && wantsKey(credentials))
        return { ...request, headers: { authorization: `Bearer ${key}`, ...request.headers } };
      const keys = keysOf(credentials) ?? (await awsMachineKeys(context, otherwise));
      const service = isMantle(request.url.pathname) ? "bedrock-mantle" : "bedrock";
      return signForAws(request, keys, { region: regionOf(credentials), service });
    },
    secrets: (credentials) =>
      [...secretsIn(forms, credentials), credentials["aws_session_token"]].filter((value) => value !== undefined),
  };
}

const otherwise =
  "pass aws_access_key_id with aws_secret_access_key, or bedrock_api_key, or set BEDROCK_AWS_ACCESS_KEY_ID with BEDROCK_AWS_SECRET_ACCESS_KEY, or BEDROCK_API_KEY";

/** What `auth_method` names counts; its default is the role, which what was given instead wins over. */
function wantsKey({ auth_method: method, aws_access_key_id: accessKeyId }: Credentials): boolean {
  return method === "API_Key" || (method !== "Access_Secret_Key" && accessKeyId === undefined);
}

function keysOf(credentials: Credentials): Parameters<typeof signForAws>[1] | undefined {
  const {
    aws_access_key_id: accessKeyId,
    aws_secret_access_key: secretAccessKey,
    aws_session_token: sessionToken,
  } = credentials;
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return { accessKeyId, secretAccessKey, sessionToken };
}

/** Models of OpenAI have an endpoint of their own. https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html */
function isMantle(path: string): boolean {
  return path.includes("openai/v1/");
}

function bedrockUrl(request: WireRequest, credentials: Credentials): URL {
  if (credentials["bedrock_proxy_url"] !== undefined)
    throw wrong("bedrock_proxy_url cannot be used: pass a `fetch` that goes through the proxy instead");
  const region = regionOf(credentials);
  const baseUrl = isMantle(request.path)
    ? `https://bedrock-mantle.${region}.api.aws`
    : `https://bedrock-runtime.${region}.amazonaws.com`;
  return requestUrl(
    { baseUrl, baseUrlCredential: "bedrock_endpoint_url", version: { in: "given" } },
    request,
    credentials,
  );
}

function regionOf({ aws_region: region = "us-east-1" }: Credentials): string {
  if (/^[a-z]{2}(?:-[a-z]+)+-\d$/.test(region)) return region;
  throw wrong("aws_region is not a region of AWS, such as us-east-1");
}

function wrong(message: string): InvokeError {
  return invokeError(message, { reason: "invalid_request" });
}
