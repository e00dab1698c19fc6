import { expect, it } from "vitest";
import { decodeText } from "../../../generator/read/decode.ts";

const place = { folder: "specs", file: "card.yaml" };

it("decodes UTF-8, U+FFFD included", () => {
  expect(decodeText(new TextEncoder().encode("a: é😀\ufffd"), place)).toEqual({ text: "a: é😀\ufffd" });
});

it.each<readonly [string, readonly number[], number, number]>([
  ["a lone continuation byte", [0x61, 0x0a, 0x62, 0x80], 2, 2],
  ["Latin-1", [0xc3, 0xa9, 0xe9, 0x61], 1, 2],
  ["after a U+FFFD of the file's own", [0xef, 0xbf, 0xbd, 0x0a, 0xff], 2, 1],
  ["a truncated character", [0x61, 0xf0, 0x9f], 1, 2],
  ["a surrogate", [0xed, 0xa0, 0x80], 1, 1],
])("%s is format/encoding", (_, bytes, line, column) => {
  expect(decodeText(new Uint8Array(bytes), place)).toMatchObject({
    problem: { ...place, rule: "format/encoding", severity: "error", span: { start: { line, column } } },
  });
});

it("recognises UTF-16", () => {
  expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0x00]), place)).toMatchObject({
    problem: { hint: "the file looks like UTF-16; save it as UTF-8" },
  });
});
