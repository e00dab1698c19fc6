import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { vertexGenerateContent } from "../../../runtime/adapters/vertex-generateContent/index.ts";
import type { CredentialForm } from "../../../runtime/core/descriptor.ts";
import { send } from "../../../runtime/http/send.ts";
import { vertexEndpoint } from "../../../runtime/providers/vertex-endpoint.ts";
import { startEmulator, type Emulator } from "../../../runtime/testing/emulator/start.ts";
import { call } from "../adapters/google-common/examples.ts";
import { keyFileInBase64 } from "./service-account.ts";

const forms = [{ variable: "vertex_service_account_key", type: "secret-input" }] as unknown as CredentialForm[];
const endpoint = vertexEndpoint(forms);
const own = { vertex_project_id: "example.com:p", vertex_location: "us-central1" };
const project = "projects/example.com%3Ap";

test.each([
  ["google/models/gemini-2.5-pro", {}, "us-central1-aiplatform.googleapis.com/v1beta1", "us-central1"],
  ["google/models/gemini-3.1-pro-preview", {}, "aiplatform.googleapis.com/v1beta1", "global"],
  [
    "google/models/gemini-3.1-pro-preview",
    { vertex_global_models: "a, b" },
    "us-central1-aiplatform.googleapis.com/v1beta1",
    "us-central1",
  ],
  ["google/models/b", { vertex_global_models: "a, b" }, "aiplatform.googleapis.com/v1beta1", "global"],
  ["anthropic/models/claude-x@1", {}, "us-central1-aiplatform.googleapis.com/v1", "us-central1"],
  ["anthropic/models/claude-x@1", { vertex_anthropic_location: "global" }, "aiplatform.googleapis.com/v1", "global"],
  ["anthropic/models/claude-x@1", { vertex_anthropic_location: "eu" }, "aiplatform.eu.rep.googleapis.com/v1", "eu"],
  [
    "mistralai/models/m",
    { vertex_mistral_location: "europe-west4" },
    "europe-west4-aiplatform.googleapis.com/v1",
    "europe-west4",
  ],
])("%s with %j", (model, more, host, location) => {
  const path = `publishers/${model}:rawPredict`;
  const request = { method: "POST", path, query: { alt: "sse" }, body: { type: "none" }, framing: "json" } as const;
  const url = endpoint.url(request, { ...own, ...more });
  expect(url.href).toBe(`https://${host}/${project}/locations/${location}/${path}?alt=sse`);
});

test.each([undefined, "", "evil.test/"])("%j is no location", (vertex_location) => {
  const request = { method: "POST", path: "endpoints/1:predict", body: { type: "none" }, framing: "json" } as const;
  expect(() => endpoint.url(request, { ...own, vertex_location })).toThrow(
    /^vertex_location is not a location of Vertex AI/,
  );
});

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.close());

/** Google's hosts are the emulator, its token endpoint counts. */
function connected(email: string) {
  const issued: string[] = [];
  const fetching: typeof fetch = async (input, init) => {
    const { host, pathname, search } = new URL(String(input));
    if (host !== "oauth2.googleapis.com") return fetch(emulator.url + pathname + search, init);
    issued.push(`ya29.${email}.${issued.length}`);
    return Response.json({ access_token: issued.at(-1), expires_in: 3599 });
  };
  const credentials = { ...own, vertex_service_account_key: keyFileInBase64({ client_email: email }) };
  const ask = () =>
    send({
      codec: vertexGenerateContent,
      call,
      endpoint,
      credentials,
      options: { fetch: fetching, retries: { max: 0 } },
    });
  return { ask, issued, credentials };
}

test("one token serves many requests; after a 401 there is another", async () => {
  const { ask, issued } = connected("many");
  expect((await ask()).output).toMatchObject({ text: "You said: Hi", finishReason: "stop" });
  await ask();
  expect(issued).toHaveLength(1);
  emulator.fault({ type: "status", status: 401 });
  await ask();
  expect(issued).toHaveLength(2);
  expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200, 401, 200]);
});

test("a second 401 is the answer, and shows neither token nor key", async () => {
  const { ask, issued, credentials } = connected("twice");
  emulator.fault({ type: "status", status: 401, times: 2 });
  const failure: unknown = await ask().catch((it: unknown) => it);
  expect(failure).toMatchObject({ name: "InvokeAuthorizationError", reason: "auth", status: 401 });
  const shown = JSON.stringify(failure) + String(failure);
  for (const secret of [...issued, credentials.vertex_service_account_key]) expect(shown).not.toContain(secret);
  expect(issued).toHaveLength(2);
});
