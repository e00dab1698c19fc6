import { expect, test } from "vitest";
import { googleGenerateContent } from "../../../../runtime/adapters/google-generateContent/index.ts";
import { call } from "../google-common/examples.ts";

test.each([
  [call.model, false, "v1beta/models/gemini-2.5-flash:generateContent", undefined, "json"],
  [call.model, true, "v1beta/models/gemini-2.5-flash:streamGenerateContent", { alt: "sse" }, "sse"],
  ["tunedModels/mine", false, "v1beta/tunedModels/mine:generateContent", undefined, "json"],
])("%s, streamed: %s", (model, stream, path, query, framing) => {
  const request = googleGenerateContent.encode({ ...call, model, stream, extraHeaders: { "X-A": "1" } });
  expect(request).toMatchObject({ method: "POST", path, framing, headers: { "x-a": "1" } });
  expect(request.query).toEqual(query);
});
