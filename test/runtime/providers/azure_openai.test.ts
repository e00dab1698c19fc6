import { expect, test } from "vitest";
import { azureOpenai } from "../../../runtime/providers/azure_openai.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const entra = {
  auth_method: "entra_id",
  azure_tenant_id: "tenant",
  azure_client_id: "client",
  azure_client_secret: "s3cret-value",
} as const;

function connected(credentials: object) {
  const fetch = fakeFetch(({ url }) =>
    url.host === "login.microsoftonline.com"
      ? json({ access_token: "eyJ", expires_in: 3599, token_type: "Bearer" })
      : json({ choices: [{ index: 0, message: { content: "Hello" }, finish_reason: "stop" }] }),
  );
  const custom = {
    type: "llm" as const,
    credentials: { openai_api_base: "https://res.openai.azure.com/openai/", ...credentials },
  };
  return { fetch, gpt: azureOpenai({}, { fetch }).custom("my-gpt", custom) };
}

test("a key, and the deployment in the path", async () => {
  const { fetch, gpt } = connected({ openai_api_key: "key", base_model_name: "gpt-5" });
  const { message } = await gpt.invoke({ promptMessages, modelParameters: { max_tokens: 9 } });
  expect(message.content).toBe("Hello");
  const [sent] = fetch.seen;
  expect(sent!.url.href).toBe(
    "https://res.openai.azure.com/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21",
  );
  expect(sent!.headers).toMatchObject({ "api-key": "key" });
  expect(sent!.body).toMatchObject({ max_completion_tokens: 9 });
});

test("a token of Entra ID, asked for once", async () => {
  const { fetch, gpt } = connected(entra);
  await gpt.invoke({ promptMessages });
  await gpt.invoke({ promptMessages });
  expect(fetch.seen.map(({ url }) => url.host)).toEqual([
    "login.microsoftonline.com",
    "res.openai.azure.com",
    "res.openai.azure.com",
  ]);
  expect(fetch.seen[0]!.url.pathname).toBe("/tenant/oauth2/v2.0/token");
  expect(fetch.seen[1]!.headers).toMatchObject({ authorization: "Bearer eyJ" });
  expect(fetch.seen[1]!.headers).not.toHaveProperty("api-key");
});

test("without the secret, nothing is sent", async () => {
  const { fetch, gpt } = connected({ ...entra, azure_tenant_id: "another", azure_client_secret: undefined });
  await expect(gpt.invoke({ promptMessages })).rejects.toMatchObject({ reason: "auth" });
  expect(fetch.seen).toEqual([]);
});
