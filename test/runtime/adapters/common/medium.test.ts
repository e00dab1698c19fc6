import { expect, test } from "vitest";
import { mediumOf, utf8Of, type InlineMedium } from "../../../../runtime/adapters/common/medium.ts";

const read = (url: string) => mediumOf({ type: "document", source: { url } });

test("data: URLs are opened", () => {
  expect(utf8Of(read("data:text/plain,a%20b") as InlineMedium)).toBe("a b");
  expect(utf8Of(read("data:text/plain;base64,aGk=") as InlineMedium)).toBe("hi");
  expect(read("https://example.com/a.pdf")).toMatchObject({ kind: "url" });
});

test("malformed data: URLs are bad requests, not bare errors", () => {
  expect(() => read("data:text/plain,50%")).toThrow(expect.objectContaining({ reason: "unsupported_content" }));
  const medium = read("data:text/plain;base64,a*b") as InlineMedium;
  expect(() => utf8Of(medium)).toThrow(expect.objectContaining({ reason: "unsupported_content" }));
});
