import { expect, test } from "vitest";
import { print } from "../../../generator/emit/code/layout.ts";
import { sharedLists } from "../../../generator/emit/shared-lists.ts";

const language = ["zh-Hans", "en-US", "de-DE", "fr-FR", "es-ES"];
const voices = ["ann", "bo"].map((mode) => ({ mode, language }));

test("lists that are repeated are declared once, those within others first", () => {
  const { names, declarations, code } = sharedLists([{ voices }, { voices, word_limit: 9 }]);
  const [ofLanguage = "", ofVoices = ""] = declarations.map((line) => /const (\w+)/.exec(line)?.[1]);
  expect(names.toSorted()).toEqual([ofLanguage, ofVoices].toSorted());
  expect(ofLanguage).toMatch(/^language_[0-9a-f]{8}$/);
  expect(declarations[1]).toContain(`{ mode: "bo", language: ${ofLanguage} }`);
  expect(print(code({ voices, word_limit: 9 }), 0, 0, 0)).toBe(`{ voices: ${ofVoices}, word_limit: 9 }`);
});

test("what stands once, or is short, stays where it is", () => {
  const { declarations, code } = sharedLists([{ voices: [1, 2] }, { voices: [1, 2] }, { audio: language }]);
  expect(declarations).toEqual([]);
  expect(print(code({ voices: [1, 2] }), 0, 0, 0)).toBe("{ voices: [1, 2] }");
});
