import { describe, expect, test } from "vitest";
import { startEmulator } from "../../../runtime/testing/index.ts";
import { cohere } from "../../../runtime/providers/cohere.ts";
import { openai } from "../../../runtime/providers/openai.ts";

/** Code without types: whatever it gives, it gets one of the five errors, and nothing is sent. */
describe("a request without its content", () => {
  const fetch = () => {
    throw new Error("nothing may be sent");
  };
  const gpt = openai({ openai_api_key: "sk-test" }, { fetch });
  const { rerank } = cohere({ api_key: "test" }, { fetch });
  const messages = "gpt-4o needs promptMessages: a list of messages with role and content";
  const [system, user] = [
    { role: "system", content: "Be short" },
    { role: "user", content: "Hi" },
  ];
  test.each<[string, { invoke: (request: never) => Promise<unknown> }, unknown, string]>([
    ["nothing", gpt.llm("gpt-4o"), undefined, messages],
    ["another key", gpt.llm("gpt-4o"), { messages: [user] }, messages],
    ["a text", gpt.llm("gpt-4o"), { promptMessages: "Hi" }, messages],
    ["texts", gpt.llm("gpt-4o"), { promptMessages: ["Hi"] }, messages],
    ["a message without content", gpt.llm("gpt-4o"), { promptMessages: [system, { role: "user" }] }, messages],
    [
      "no schema",
      gpt.llm("gpt-4o"),
      { promptMessages: [user], responseSchema: { type: "object" } },
      "The schema of the answer has to be a JSON Schema, or a Standard Schema that can tell one",
    ],
    [
      "one text to embed",
      gpt.textEmbedding("text-embedding-3-small"),
      { texts: "Hi" },
      "text-embedding-3-small needs texts: a list of texts",
    ],
    [
      "no documents",
      rerank("rerank-v3.5"),
      { query: "Hi", docs: ["Hi"] },
      "rerank-v3.5 needs documents: a list of texts",
    ],
    ["no text to speak", gpt.tts("tts-1"), {}, "tts-1 needs text: a text"],
    [
      "the path of a file",
      gpt.speech2text("whisper-1"),
      { file: "speech.mp3" },
      "whisper-1 needs file: a file with name and source",
    ],
    [
      "nothing to judge",
      gpt.moderation("omni-moderation-latest"),
      {},
      "omni-moderation-latest needs texts: a list of texts",
    ],
  ])("%s", async (_, model, request, message) => {
    await expect(model.invoke(request as never)).rejects.toMatchObject({
      name: "InvokeBadRequestError",
      reason: "invalid_request",
      message,
    });
  });
});

test("messages of every kind pass", async () => {
  const emulator = await startEmulator();
  try {
    const gpt = openai({ openai_api_key: "sk-test" }, { fetch: emulator.fetch }).llm("gpt-4o");
    const call = { id: "call_1", name: "tell", arguments: {}, argumentsText: "{}" };
    const { text } = await gpt.invoke({
      promptMessages: [
        { role: "system", content: [{ type: "text", text: "Be short" }] },
        { role: "user", content: "Tell" },
        { role: "assistant", content: "", toolCalls: [call] },
        { role: "tool", toolCallId: "call_1", content: "Yes" },
      ],
    });
    expect(text).not.toBe("");
  } finally {
    await emulator.close();
  }
});
