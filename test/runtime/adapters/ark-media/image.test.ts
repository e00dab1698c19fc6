import { expect, test } from "vitest";
import { arkImage } from "../../../../runtime/adapters/ark-media/index.ts";
import { answer, bodyOf, calls } from "../wire.ts";

const url = "https://example.com/a.png";
const picture = { type: "image", source: { url } } as const;

test("the prompt is the texts of all messages; pictures stand beside it", () => {
  const request = arkImage.encode({
    ...calls.chat,
    promptMessages: [
      { role: "system", content: "In oil." },
      { role: "user", content: [{ type: "text", text: "A moth" }, picture] },
    ],
    parameters: { sequential_image_generation: "auto", max_images: 3, size: "2K" },
  });
  expect(request.path).toBe("images/generations");
  expect(bodyOf(request)).toEqual({
    model: "m",
    prompt: "In oil.\nA moth",
    image: url,
    size: "2K",
    sequential_image_generation: "auto",
    sequential_image_generation_options: { max_images: 3 },
  });
});

test("pictures by URL or as bytes; one of a series may have failed", () => {
  const data = [{ url }, { error: { code: "x" } }, { b64_json: "AQ==" }];
  const output = arkImage.decode(answer({ data, usage: { generated_images: 2, output_tokens: 8 } }), calls.chat);
  expect(output).toMatchObject({
    message: { content: [{ source: { url } }, { source: { bytes: new Uint8Array([1]) }, mediaType: "image/jpeg" }] },
    usage: { images: 2, completionTokens: 8 },
  });
});

test.each([
  [{ data: [] }, "invalid_response"],
  [
    { error: { code: "OutputImageSensitiveContentDetected", message: "blocked by our safety system" } },
    "content_filter",
  ],
])("refuses %j", (body, reason) => {
  expect(() => arkImage.decode(answer(body), calls.chat)).toThrow(expect.objectContaining({ reason }));
});
