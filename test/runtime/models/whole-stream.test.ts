import { expect, test } from "vitest";
import { replicate } from "../../../runtime/providers/replicate.ts";
import { openaiApiCompatible } from "../../../runtime/providers/openai_api_compatible.ts";
import { fakeFetch, json } from "./fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;

async function read(stream: AsyncIterable<{ readonly delta: { readonly text: string } }>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { delta } of stream) texts.push(delta.text);
  return texts;
}

test("what is polled comes in one chunk, and the last one tells what it took", async () => {
  const answers = [
    { id: "p", status: "starting" },
    { id: "p", status: "succeeded", output: ["He", "llo"] },
  ];
  const fetch = fakeFetch(() => json(answers.shift()));
  const model = replicate({}, { fetch }).custom("meta/llama", { credentials: { replicate_api_token: "t" } });
  const stream = model.stream({ promptMessages });
  expect(await read(stream)).toEqual(["Hello", ""]);
  expect(stream.result()).toMatchObject({ message: { content: "Hello" }, finishReason: "stop" });
  expect(fetch.seen.map(({ url }) => url.pathname)).toEqual(["/v1/models/meta/llama/predictions", "/v1/predictions/p"]);
});

test("so does a document where a stream was asked for", async () => {
  const call = { id: "c", type: "function", function: { name: "now", arguments: "{}" } };
  const message = { content: "Hello", reasoning_content: "Hm", tool_calls: [call] };
  const fetch = fakeFetch(() => json({ choices: [{ index: 0, message, finish_reason: "tool_calls" }] }));
  const credentials = { endpoint_url: "https://models.example.com/v1" };
  const model = openaiApiCompatible({}, { fetch }).custom("m", { credentials });
  const chunks = [];
  for await (const { delta } of model.stream({ promptMessages })) chunks.push(delta);
  expect(chunks).toMatchObject([
    { reasoning: "Hm" },
    { text: "Hello" },
    { toolCalls: [{ index: 0, id: "c", name: "now", argumentsText: "{}" }] },
    { text: "" },
  ]);
});

test("a failure is thrown where the stream is read", async () => {
  const fetch = fakeFetch(() => json({ id: "p", status: "failed", error: "out of memory" }));
  const model = replicate({}, { fetch, retries: { max: 0 } }).custom("meta/llama", {
    credentials: { replicate_api_token: "t" },
  });
  await expect(read(model.stream({ promptMessages }))).rejects.toMatchObject({
    reason: "server",
    provider: "replicate",
  });
});
