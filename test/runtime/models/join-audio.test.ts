import { expect, test } from "vitest";
import { joinAudio } from "../../../runtime/models/join-audio.ts";
import { silence } from "../../../runtime/models/silence.ts";

test("frames follow each other", () => {
  expect(joinAudio([new Uint8Array([1, 2]), new Uint8Array([3])])).toEqual(new Uint8Array([1, 2, 3]));
  expect(joinAudio([])).toEqual(new Uint8Array());
});

test("of WAV only the first head is kept, with the length of all", () => {
  const { source } = silence();
  const { bytes } = source as { readonly bytes: Uint8Array };
  const joined = joinAudio([bytes, bytes, bytes]);
  const view = new DataView(joined.buffer);
  expect(joined.length).toBe(44 + 3 * 1600);
  expect(view.getUint32(4, true)).toBe(joined.length - 8);
  expect(view.getUint32(40, true)).toBe(3 * 1600);
});

test("the head of a WAV may have other chunks, and one file alone stays as it is", () => {
  const text = "RIFF....WAVEfmt ................LIST\x04\0\0\0abcddata....";
  const bytes = Uint8Array.from(text + "12", (character) => character.charCodeAt(0));
  expect(joinAudio([bytes])).toEqual(bytes);
  expect(new TextDecoder().decode(joinAudio([bytes, bytes]).subarray(-4))).toBe("1212");
});
