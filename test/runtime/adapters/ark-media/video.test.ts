import { expect, test } from "vitest";
import { arkVideo } from "../../../../runtime/adapters/ark-media/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

const tasks = "contents/generations/tasks";
const picture = (name: string) => ({ type: "image", source: { url: `https://example.com/${name}.png` } }) as const;

test("pictures have roles by their place", () => {
  const request = arkVideo.encode({
    ...calls.chat,
    promptMessages: [{ role: "user", content: [{ type: "text", text: "Fly" }, picture("a"), picture("b")] }],
    parameters: { input_mode: "first_last_frame", duration: 5 },
  });
  expect(request.path).toBe(tasks);
  expect(bodyOf(request)).toEqual({
    model: "m",
    duration: 5,
    content: [
      { type: "text", text: "Fly" },
      { type: "image_url", image_url: { url: "https://example.com/a.png" }, role: "first_frame" },
      { type: "image_url", image_url: { url: "https://example.com/b.png" }, role: "last_frame" },
    ],
  });
});

test.each([{ id: "t" }, { id: "t", status: "queued" }, { id: "t", status: "running" }])(
  "asks again after %j",
  (body) => {
    expect(arkVideo.decode(answer(body), calls.chat)).toMatchObject({
      again: { method: "GET", path: `${tasks}/t` },
      afterMs: expect.any(Number),
    });
  },
);

test("a film, in the end", () => {
  const body = {
    id: "t",
    status: "succeeded",
    content: { video_url: "https://example.com/a.mp4" },
    usage: { completion_tokens: 9 },
  };
  expect(arkVideo.decode(answer(body), calls.chat)).toMatchObject({
    message: { content: [{ type: "video", source: { url: "https://example.com/a.mp4" } }] },
    usage: { completionTokens: 9 },
    responseId: "t",
  });
});

test.each([
  [{ id: "t", status: "failed", error: { code: "InternalServiceError", message: "rate limit" } }, "rate"],
  [{ id: "t", status: "expired" }, "timeout"],
  [{ id: "t", status: "cancelled" }, "server"],
  [{ error: { code: "InvalidParameter", message: "content filter" } }, "content_filter"],
])("throws for %j", (body, reason) => {
  expect(() => arkVideo.decode(answer(body), calls.chat)).toThrow(expect.objectContaining({ reason }));
});
