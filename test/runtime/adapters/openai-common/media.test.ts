import { expect, test } from "vitest";
import { audioFormat, documentName, inputAudio, mediaUrl } from "../../../../runtime/adapters/openai-common/media.ts";
import { InvokeBadRequestError } from "../../../../runtime/core/error.ts";
import { thrown } from "./wire.ts";

const bytes = Uint8Array.of(1, 2, 3);

test("bytes become a data URL", () => {
  expect(mediaUrl({ type: "image", source: { bytes }, mediaType: "image/png" })).toBe("data:image/png;base64,AQID");
});

test("bytes without a type are refused", () => {
  const error = thrown(() => mediaUrl({ type: "image", source: { bytes } }));
  expect(error).toBeInstanceOf(InvokeBadRequestError);
  expect(error).toMatchObject({ reason: "invalid_request" });
});

test.each([
  ["data:audio/wav;base64,AQID", "AQID"],
  ["data:audio/wav,%01%02%03", "AQID"],
  ["https://example.com/a.wav", "https://example.com/a.wav"],
])("the data of %s", (url, data) => {
  expect(inputAudio({ type: "audio", source: { url } })).toMatchObject({ input_audio: { data, format: "wav" } });
});

test.each([
  ["audio/mpeg", "mp3"],
  ["audio/x-wav", "wav"],
  ["audio/ogg", "ogg"],
  ["", "wav"],
])("the format of %j is %s", (type, format) => {
  expect(audioFormat(type)).toBe(format);
});

test("a document is named after its type where it has no name", () => {
  expect(documentName({ type: "document", source: { bytes }, mediaType: "application/pdf" })).toBe("document.pdf");
  expect(documentName({ type: "document", source: { bytes }, name: "a.txt" })).toBe("a.txt");
});
