import { createHash, createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { signForAws } from "../../../runtime/providers/aws-signature.ts";

const keys = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY" };
const scope = { region: "us-east-1", service: "service" };
const at = new Date("2015-08-30T12:36:00Z");

/** The parts of a signed request that the specification of the signature names. */
function signatureOf(authorization: string | undefined) {
  return /Credential=(?<credential>\S+), SignedHeaders=(?<headers>\S+), Signature=(?<signature>\w+)/.exec(
    authorization ?? "",
  )!.groups!;
}

/** The signature by the steps of the specification. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4-create-signed-request.html */
function expectedSignature(canonical: string, service: string) {
  const sign = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const place = `20150830/us-east-1/${service}/aws4_request`;
  const key = place.split("/").reduce<string | Buffer>((by, step) => sign(by, step), `AWS4${keys.secretAccessKey}`);
  return sign(key, `AWS4-HMAC-SHA256\n20150830T123600Z\n${place}\n${sha256(canonical)}`).toString("hex");
}

test("signs path, query, headers and body as the specification says", async () => {
  const body = '{"a":"ü"}';
  const url = new URL("https://bedrock-runtime.us-east-1.amazonaws.com/model/us.m-v1%3A0/converse?b=2&a=1%201");
  const request = { method: "POST", url, headers: { "content-type": "application/json" }, body };
  const { headers } = await signForAws(request, keys, { ...scope, service: "bedrock" }, at);
  const hash = createHash("sha256").update(body).digest("hex");
  const canonical = [
    "POST",
    "/model/us.m-v1%253A0/converse",
    "a=1%201&b=2",
    "content-type:application/json",
    "host:bedrock-runtime.us-east-1.amazonaws.com",
    `x-amz-content-sha256:${hash}`,
    "x-amz-date:20150830T123600Z",
    "",
    "content-type;host;x-amz-content-sha256;x-amz-date",
    hash,
  ].join("\n");
  expect(signatureOf(headers["authorization"])).toEqual({
    credential: "AKIDEXAMPLE/20150830/us-east-1/bedrock/aws4_request",
    headers: "content-type;host;x-amz-content-sha256;x-amz-date",
    signature: expectedSignature(canonical, "bedrock"),
  });
  expect(headers).not.toHaveProperty("host");
  expect(headers["content-type"]).toBe("application/json");
});

test("keys that hold for a while go with their token, which is signed", async () => {
  const url = new URL("http://127.0.0.1:8080/a/b");
  const request = { method: "GET", url, headers: {}, body: null };
  const { headers } = await signForAws(request, { ...keys, sessionToken: "token" }, scope, at);
  expect(headers["x-amz-security-token"]).toBe("token");
  expect(signatureOf(headers["authorization"])["headers"]).toContain("x-amz-security-token");
});
