import { expect, test } from "vitest";
import type { WireRequest } from "../../../runtime/core/codec.ts";
import { type ApiDescription, apiEndpoint } from "../../../runtime/providers/endpoint.ts";

const headers = ({ api_key, team }: Readonly<Record<string, string | undefined>>) => ({
  authorization: `Bearer ${api_key}`,
  "x-team": team,
});
const inBase: ApiDescription = {
  baseUrl: "https://api.test/v1",
  baseUrlCredential: "api_base",
  version: { in: "base", name: "v1" },
  headers,
};
const inPath: ApiDescription = { ...inBase, baseUrl: "https://api.test", version: { in: "path" } };
const request: WireRequest = {
  method: "POST",
  path: "chat",
  query: { a: "1" },
  body: { type: "none" },
  framing: "json",
};

test.each([
  [inBase, undefined, "https://api.test/v1/chat?a=1"],
  [inBase, "https://proxy.test", "https://proxy.test/v1/chat?a=1"],
  [inBase, "https://proxy.test/", "https://proxy.test/v1/chat?a=1"],
  [inBase, "https://proxy.test/v1", "https://proxy.test/v1/chat?a=1"],
  [inBase, "https://proxy.test/openai/v1beta/", "https://proxy.test/openai/v1beta/chat?a=1"],
  [inBase, "https://proxy.test/x?api-version=2", "https://proxy.test/x/v1/chat?api-version=2&a=1"],
  [inPath, undefined, "https://api.test/chat?a=1"],
  [inPath, "https://proxy.test/v1", "https://proxy.test/chat?a=1"],
  [inPath, "http://127.0.0.1:8080/cohere/", "http://127.0.0.1:8080/cohere/chat?a=1"],
])("%#: a base URL of %s", (api, base, url) => {
  expect(apiEndpoint(api, []).url(request, { api_base: base }).href).toBe(url);
});

test.each(["proxy.test", "ftp://proxy.test", "sk-secret"])("refuses what is no address", (base) => {
  expect(() => apiEndpoint(inBase, []).url(request, { api_base: base })).toThrow(
    /^api_base must be the URL of an API, such as/,
  );
});

test("adds the headers that have a value, under those of the request", async () => {
  const endpoint = apiEndpoint(inBase, []);
  const serialized = { method: "POST", url: new URL("https://api.test"), headers: { accept: "*/*" }, body: null };
  const context = { fetch, signal: undefined, refresh: false };
  expect((await endpoint.authorize(serialized, { api_key: "k" }, context)).headers).toEqual({
    accept: "*/*",
    authorization: "Bearer k",
  });
  expect((await endpoint.authorize(serialized, { api_key: "k", team: "t" }, context)).headers).toMatchObject({
    "x-team": "t",
  });
});
