import { describe, expect, test } from "vitest";
import { addMembers } from "../../../generator/init/json-text.ts";

describe("addMembers", () => {
  test("adds at the end, in the text's own indentation", () => {
    expect(addMembers('{\n\t"a": {"b": [1, {"c": 2}]},\n\t"d": 1\n}\n', [], { e: { f: 1 } })).toBe(
      '{\n\t"a": {"b": [1, {"c": 2}]},\n\t"d": 1,\n\t"e": {\n\t\t"f": 1\n\t}\n}\n',
    );
  });

  test("adds to an inner object, and leaves what is there", () => {
    const text = '{\n  "scripts": {\n    "build": "tsc"\n  },\n  "type": "module"\n}\n';
    expect(addMembers(text, ["scripts"], { build: "mine", lint: "x" })).toBe(
      '{\n  "scripts": {\n    "build": "tsc",\n    "lint": "x"\n  },\n  "type": "module"\n}\n',
    );
    expect(addMembers(text, ["scripts"], { build: "mine" })).toBe(text);
  });

  test("knows comments, commas at the end, and strings that look like either", () => {
    const text = '{\n  // a { comment\n  "a": "}, // no", /* "b": 1 */\n}\n';
    expect(addMembers(text, [], { b: 1 })).toBe('{\n  // a { comment\n  "a": "}, // no",\n  "b": 1, /* "b": 1 */\n}\n');
  });

  test("fills an empty object", () => {
    expect(addMembers("{}\n", [], { a: 1 })).toBe('{\n  "a": 1\n}\n');
    expect(addMembers('{\n  "scripts": {}\n}', ["scripts"], { a: "b" })).toBe(
      '{\n  "scripts": {\n    "a": "b"\n  }\n}',
    );
  });

  test("gives nothing for what is no such object", () => {
    for (const text of ["", "[]", '"x"', "{", '{"scripts": 1}', '{"a": {}}'])
      expect(addMembers(text, ["scripts"], { a: 1 })).toBeUndefined();
  });
});
