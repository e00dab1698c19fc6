import { describe, expect, test } from "vitest";
import { cohere } from "../../../runtime/providers/cohere.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const answer = {
  id: "1",
  message: { role: "assistant", content: [{ type: "text", text: "Hello" }] },
  finish_reason: "COMPLETE",
  usage: { tokens: { input_tokens: 10, output_tokens: 5 } },
};
const command = (fetch: typeof globalThis.fetch, id: string) =>
  cohere({ api_key: "co-key" }, { fetch }).llm(id as "command-a-reasoning-08-2025");

describe("parameters on the wire", () => {
  test.each([
    [
      "command-a-reasoning-08-2025",
      { thinking: true, thinking_budget: 500 },
      { thinking: { type: "enabled", token_budget: 500 } },
    ],
    ["command-a-reasoning-08-2025", { thinking_budget: 500 }, { thinking: { type: "enabled", token_budget: 500 } }],
    ["command-a-reasoning-08-2025", { thinking: false }, { thinking: { type: "disabled" } }],
    ["command-a-03-2025", { p: 0.5, k: 3, max_tokens: 9 }, { p: 0.5, k: 3, max_tokens: 9 }],
    ["command-chat", { prompt_truncation: "OFF" }, {}],
  ])("%s: %j", async (id, modelParameters, wire) => {
    const fetch = fakeFetch(() => json(answer));
    await command(fetch, id).invoke({ promptMessages, modelParameters } as never);
    const { model: _model, messages: _messages, stream: _stream, ...sent } = fetch.seen[0]!.body;
    expect(sent).toEqual(wire);
  });

  test("what version 2 no longer has is refused", async () => {
    const failure = command(
      fakeFetch(() => json(answer)),
      "command-chat",
    ).invoke({ promptMessages, modelParameters: { preamble_override: "Hey" } } as never);
    await expect(failure).rejects.toMatchObject({ reason: "unsupported_parameter" });
  });
});

test.each([undefined, "https://proxy.test/v1"])(
  "requests go to version 2, whatever version the base URL %s names",
  async (base_url) => {
    const fetch = fakeFetch(({ url }) =>
      url.pathname === "/v2/chat" ? json(answer) : json({ results: [], meta: {} }),
    );
    const handle = cohere({ api_key: "co-key", base_url }, { fetch });
    await handle.llm("command-a-03-2025").invoke({ promptMessages });
    await handle.rerank("rerank-v3.5").invoke({ query: "q", documents: ["d"] });
    expect(fetch.seen.map(({ url }) => url.href)).toEqual(
      ["chat", "rerank"].map(
        (path) => `${base_url === undefined ? "https://api.cohere.com" : "https://proxy.test"}/v2/${path}`,
      ),
    );
    expect(fetch.seen[0]?.headers["authorization"]).toBe("Bearer co-key");
  },
);

test("texts are embedded for what they are", async () => {
  const fetch = fakeFetch(() =>
    json({ id: "1", embeddings: { float: [[1]] }, meta: { billed_units: { input_tokens: 1 } } }),
  );
  await cohere({ api_key: "co-key" }, { fetch })
    .textEmbedding("embed-v4.0")
    .invoke({ texts: ["a"], inputType: "query" });
  expect(fetch.seen[0]?.body).toMatchObject({ texts: ["a"], input_type: "search_query" });
});
