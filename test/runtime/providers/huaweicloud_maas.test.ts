import { expect, test } from "vitest";
import { huaweicloudMaas } from "../../../runtime/providers/huaweicloud_maas.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";
import { sent } from "./compatible/sent.ts";

test("conversations are at version 2 of the API, all else at version 1", async () => {
  const key = { api_key: "k" };
  const chat = await sent("huaweicloud_maas", key, async (provider) =>
    provider.llm!("qwen3-32b").invoke({ promptMessages: [{ role: "user", content: "Hi" }] }),
  );
  const rerank = await sent("huaweicloud_maas", key, async (provider) =>
    provider.rerank!("bge-reranker-v2-m3").invoke({ query: "a", documents: ["b"] }),
  );
  expect([chat, rerank].map(({ url }) => url.href)).toEqual([
    "https://api.modelarts-maas.com/v2/chat/completions",
    "https://api.modelarts-maas.com/v1/rerank",
  ]);
});

test("what Huawei Cloud says of a failure is read", async () => {
  const failure = { error_code: "ModelArts.81101", error_msg: "The account is frozen." };
  const fetch = fakeFetch(() => json(failure, { status: 403 }));
  const model = huaweicloudMaas({ api_key: "k" }, { fetch, retries: { max: 0 } }).llm("qwen3-32b");
  await expect(model.invoke({ promptMessages: [{ role: "user", content: "Hi" }] })).rejects.toMatchObject({
    code: "ModelArts.81101",
    message: expect.stringContaining("The account is frozen."),
  });
});
