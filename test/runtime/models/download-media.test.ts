import { expect, test } from "vitest";
import { openaiChat } from "../../../runtime/adapters/openai-chat/index.ts";
import { download } from "../../../runtime/models/download.ts";
import { completion, fakeFetch, json } from "./fake-fetch.ts";
import { sage } from "./handles.ts";

const png = () => new Response(new Uint8Array([1, 2, 3]), { headers: { "content-type": "image/png; charset=x" } });

test("media behind a URL are sent as bytes to providers that take nothing else", async () => {
  const fetch = fakeFetch(({ url }) => (url.host === "files.test" ? png() : json(completion("A cat."))));
  const model = sage(fetch, {}, { operation: () => ({ codec: openaiChat, media: "bytes" }) });
  const content = [
    { type: "text", text: "What?" },
    { type: "image", source: { url: "https://files.test/cat" } },
  ] as const;
  await model.invoke({
    promptMessages: [
      { role: "system", content: "Look." },
      { role: "user", content },
    ],
  });
  expect(fetch.seen[0]?.headers).not.toHaveProperty("authorization");
  expect(fetch.seen[1]?.body.messages[1].content[1]).toEqual({
    type: "image_url",
    image_url: { url: "data:image/png;base64,AQID" },
  });
});

test("a medium that is not there says so without the secrets of its URL", async () => {
  const fetch = fakeFetch(() => new Response("no", { status: 403 }));
  const failure = await download({ url: "https://files.test/cat?sig=hidden" }, { fetch }).catch(
    (thrown: unknown) => thrown,
  );
  expect(failure).toMatchObject({ reason: "unsupported_content" });
  expect(String(failure)).not.toContain("hidden");
});

test("a server that cannot be reached is a connection error, the caller's abort is not", async () => {
  const fetch = fakeFetch(() => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("no"), { code: "ENOTFOUND" }) });
  });
  await expect(download({ url: "https://files.test/cat" }, { fetch })).rejects.toMatchObject({
    name: "InvokeConnectionError",
    reason: "dns",
  });
  const signal = AbortSignal.abort("too late");
  await expect(download({ url: "https://files.test/cat" }, { fetch, signal })).rejects.toMatchObject({
    name: "AbortError",
    cause: "too late",
  });
});
