import type { SerializedRequest } from "../core/codec.ts";

/** Keys of an account of AWS; the token goes with those that hold for a while. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/**
 * Signs a request with version 4 of AWS' signature: path, query, headers and body as they are, and the time of this clock, from which
 * AWS' may differ by five minutes. The libraries for it are loaded with the first request; they run in browsers as in Node.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4.html
 */
export async function signForAws(
  request: SerializedRequest,
  keys: AwsKeys,
  scope: { readonly region: string; readonly service: string },
  signingDate: Date = new Date(),
): Promise<SerializedRequest> {
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import("@smithy/signature-v4"),
    import("@aws-crypto/sha256-js"),
  ]);
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  const { method, url, headers, body } = request;
  const signed = await new SignatureV4({ ...scope, credentials, sha256: Sha256 }).sign(
    {
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: queryOf(url),
      headers: { ...headers, host: url.host },
      body: body ?? "",
    },
    { signingDate },
  );
  // `fetch` sends the host by itself and takes none.
  const { host: _host, ...others } = signed.headers;
  return { ...request, headers: others };
}

function queryOf(url: URL): Record<string, string | string[]> {
  return Object.fromEntries([...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]));
}
