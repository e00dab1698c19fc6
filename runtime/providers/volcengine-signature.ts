/** A request to Volcengine's control plane, before it is signed. */
export interface VolcengineRequest {
  readonly url: URL;
  readonly body: string;
  /** Such as `cn-beijing`. */
  readonly region: string;
  /** Such as `ark`. */
  readonly service: string;
}

/** An access key of Volcengine. */
export interface AccessKey {
  readonly id: string;
  readonly secret: string;
}

/** The headers that sign a POST of JSON. https://www.volcengine.com/docs/6369/67269 */
export async function volcengineSignature(
  { url, body, region, service }: VolcengineRequest,
  key: AccessKey,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  const date = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const day = date.slice(0, 8);
  const digest = hex(await sha256(body));
  const signed = "content-type;host;x-content-sha256;x-date";
  const canonical = [
    "POST",
    url.pathname,
    [...url.searchParams]
      .map((pair) => pair.map(encodeURIComponent).join("="))
      .toSorted()
      .join("&"),
    `content-type:${mediaType}`,
    `host:${url.host}`,
    `x-content-sha256:${digest}`,
    `x-date:${date}`,
    "",
    signed,
    digest,
  ].join("\n");
  const scope = [day, region, service, "request"];
  let signer = bytesOf(key.secret);
  for (const part of scope) signer = await hmac(signer, part);
  const signature = await hmac(signer, ["HMAC-SHA256", date, scope.join("/"), hex(await sha256(canonical))].join("\n"));
  return {
    "content-type": mediaType,
    "x-content-sha256": digest,
    "x-date": date,
    authorization: `HMAC-SHA256 Credential=${key.id}/${scope.join("/")}, SignedHeaders=${signed}, Signature=${hex(signature)}`,
  };
}

const mediaType = "application/json";

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(text)));
}

async function hmac(key: Uint8Array<ArrayBuffer>, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, bytesOf(text)));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
