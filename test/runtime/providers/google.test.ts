import { describe, expect, test } from "vitest";
import { google } from "../../../runtime/providers/google.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";

const promptMessages = [{ role: "user", content: "Hi" }] as const;
const answer = {
  candidates: [
    {
      content: { role: "model", parts: [{ text: "Hello" }] },
      finishReason: "STOP",
    },
  ],
  usageMetadata: { promptTokenCount: 10, candidatesTokenCount: 5 },
};
const picture = {
  type: "image",
  source: { url: "https://pictures.test/a.png" },
} as const;

test.each([
  [undefined, "https://generativelanguage.googleapis.com"],
  ["https://proxy.test/gemini/v1beta/", "https://proxy.test/gemini"],
])("requests go below %s", async (google_base_url, base) => {
  const fetch = fakeFetch(({ url }) => json(url.pathname.includes("embed") ? { embedding: { values: [1] } } : answer));
  const handle = google({ google_api_key: "AIza-key", google_base_url }, { fetch });
  const { usage } = await handle.llm("gemini-2.5-flash").invoke({ promptMessages });
  await handle.textEmbedding("gemini-embedding-001").invoke({ texts: ["a"], inputType: "query" });
  expect(fetch.seen.map(({ url }) => url.href)).toEqual([
    `${base}/v1beta/models/gemini-2.5-flash:generateContent`,
    `${base}/v1beta/models/gemini-embedding-001:embedContent`,
  ]);
  expect(fetch.seen[0]?.headers["x-goog-api-key"]).toBe("AIza-key");
  expect(fetch.seen[1]?.body).toMatchObject({ taskType: "RETRIEVAL_QUERY" });
  expect(usage).toMatchObject({ promptTokens: 10, completionTokens: 5 });
});

test("parameters of the card and tools of Google's own", async () => {
  const fetch = fakeFetch(() => json(answer));
  const modelParameters = {
    thinking_mode: true,
    include_thoughts: true,
    grounding: true,
    max_output_tokens: 9,
  };
  await google({ google_api_key: "k" }, { fetch })
    .llm("gemini-2.5-flash")
    .invoke({ promptMessages, modelParameters } as never);
  expect(fetch.seen[0]?.body).toMatchObject({
    generationConfig: {
      maxOutputTokens: 9,
      thinkingConfig: { includeThoughts: true, thinkingBudget: -1 },
    },
    tools: [{ googleSearch: {} }],
  });
});

describe("media behind a URL", () => {
  test.each([
    ["gemini-2.5-flash", { fileData: { mimeType: "image/png", fileUri: picture.source.url } }],
    ["gemini-2.0-flash", { inlineData: { mimeType: "image/png", data: "AQ==" } }],
  ] as const)("%s", async (id, part) => {
    const fetch = fakeFetch(({ url }) =>
      url.host === "pictures.test"
        ? new Response(new Uint8Array([1]), {
            headers: { "content-type": "image/png" },
          })
        : json(answer),
    );
    const handle = google({ google_api_key: "k" }, { fetch }).llm(id);
    await handle.invoke({
      promptMessages: [{ role: "user", content: [picture] }],
    } as never);
    expect(fetch.seen.at(-1)?.body).toMatchObject({
      contents: [{ parts: [part] }],
    });
  });
});

test("credentials are tried by a count, which costs nothing", async () => {
  const fetch = fakeFetch(() => json({ totalTokens: 1 }));
  await google({ google_api_key: "k" }, { fetch }).validateCredentials();
  expect(fetch.seen[0]?.url.pathname).toMatch(/:countTokens$/);
});
