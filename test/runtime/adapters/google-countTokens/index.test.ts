import { expect, test } from "vitest";
import { googleCountTokens, vertexCountTokens } from "../../../../runtime/adapters/google-countTokens/index.ts";
import { call } from "../google-common/examples.ts";

const whole = {
  ...call,
  promptMessages: [{ role: "system", content: "A" }, ...call.promptMessages] as const,
  parameters: { temperature: 1 },
};
const contents = [{ role: "user", parts: [{ text: "Hi" }] }];
const systemInstruction = { parts: [{ text: "A" }] };

test("Google AI takes a whole request inside, where there is more than contents", () => {
  expect(googleCountTokens.encode(call)).toMatchObject({
    path: "v1beta/models/gemini-2.5-flash:countTokens",
    body: { value: { contents } },
  });
  expect(googleCountTokens.encode(whole).body).toEqual({
    type: "json",
    value: { generateContentRequest: { model: "models/gemini-2.5-flash", contents, systemInstruction } },
  });
});

test("Vertex AI takes the fields beside each other", () => {
  expect(vertexCountTokens.encode(whole)).toMatchObject({
    path: "publishers/google/models/gemini-2.5-flash:countTokens",
    body: { value: { contents, systemInstruction, generationConfig: { temperature: 1 } } },
  });
});

test("decodes the count, and nothing else", () => {
  const decode = (body: object) =>
    googleCountTokens.decode({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) }, call);
  expect(decode({ totalTokens: 7 })).toEqual({ promptTokens: 7 });
  expect(() => decode({})).toThrow(expect.objectContaining({ reason: "invalid_response" }));
  expect(() => decode({ error: { code: 404, message: "m" } })).toThrow(
    expect.objectContaining({ reason: "model_not_found" }),
  );
});
