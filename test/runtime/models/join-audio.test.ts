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
