import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parsedTexts } from "../../../generator/cache/parsed.ts";
import { asState } from "../../../generator/cache/state.ts";
import { openStore, type Store } from "../../../generator/cache/store.ts";
import { parseDocument } from "../../../generator/read/parse.ts";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "typecard-store-"));
  store = openStore(folder, "build-1");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("store", () => {
  test("gives back what it kept", () => {
    store.keep("deep/name.json", { a: [1, "x"] });
    expect(store.read("deep/name.json")).toEqual({ a: [1, "x"] });
    expect(store.read("other.json")).toBeUndefined();
  });

  test("does not trust what is damaged or of another build", () => {
    store.keep("a.json", { value: 1 });
    expect(openStore(folder, "build-2").read("a.json")).toBeUndefined();
    const text = readFileSync(join(folder, "a.json"), "utf8");
    for (const damaged of [text.replace("1}", "2}"), text.slice(0, -1), "", "{}", `typecard-cache build-1 \n{}`]) {
      writeFileSync(join(folder, "a.json"), damaged);
      expect(store.read("a.json")).toBeUndefined();
    }
  });

  test("never throws: a cache that cannot be written is an empty one", () => {
    writeFileSync(join(folder, "file"), "");
    const broken = openStore(join(folder, "file"), "build-1");
    broken.keep("a.json", 1);
    expect(broken.read("a.json")).toBeUndefined();
    broken.prune("parsed", new Set());
  });

  test("prunes", () => {
    store.keep("parsed/a.json", 1);
    store.keep("parsed/b.json", 1);
    store.prune("parsed", new Set(["b.json"]));
    expect(readdirSync(join(folder, "parsed"))).toEqual(["b.json"]);
  });
});

describe("parsedTexts", () => {
  const input = (text: string) => ({ folder: "specs", file: "a.yaml", text });
  const forbidden = (): never => {
    throw new Error("parsed again");
  };

  test("parses a text once, and gives the same document from then on", () => {
    for (const text of ["a: 1\nb: [x, 3.0, {c: null}]\n__proto__: {d: 1}\n", "- 1\n- 2.0\n", ""]) {
      const first = parsedTexts(store, "p.json", parseDocument);
      const parsed = first.parse(input(text));
      first.save();
      const again = parsedTexts(store, "p.json", forbidden).parse(input(text));
      expect(again).toEqual(parsed);
      expect(Object.keys((again.document?.data ?? {}) as object)).toEqual(
        Object.keys((parsed.document?.data ?? {}) as object),
      );
    }
  });

  test.each([
    "when: 2024-05-13\n",
    "n: 123456789012345678901\n",
    "x: .inf\n",
    "z: -0.0\n",
    "b: !!binary aGk=\n",
    "a: 1\na: 2\n",
    "a: [\n",
  ])("does not keep %j, which JSON does not hold or which has problems", (text) => {
    const texts = parsedTexts(store, "p.json", parseDocument);
    texts.parse(input(text));
    texts.save();
    expect(() => parsedTexts(store, "p.json", forbidden).parse(input(text))).toThrow("parsed again");
  });

  test("drops texts that are not asked for any more", () => {
    const first = parsedTexts(store, "p.json", parseDocument);
    first.parse(input("a: 1"));
    first.parse(input("a: 2"));
    first.save();
    const second = parsedTexts(store, "p.json", parseDocument);
    second.parse(input("a: 2"));
    second.save();
    expect(() => parsedTexts(store, "p.json", forbidden).parse(input("a: 1"))).toThrow();
  });
});

test("asState refuses what is not a state, and paths that lead out of the output", () => {
  const output = { path: "a.ts", emitted: "x", hash: "y" };
  const unit = {
    key: "k",
    hash: "h",
    stamp: "",
    providers: [{ id: "a", slug: "a", outputs: [output] }],
    diagnostics: [],
  };
  const state = { options: "", units: [unit], index: { inputs: "", outputs: [output] } };
  expect(asState(state)).toBe(state);
  for (const wrong of [
    undefined,
    null,
    [],
    {},
    { ...state, units: [{}] },
    { ...state, index: { inputs: "", outputs: [{ ...output, path: "../x" }] } },
  ]) {
    expect(asState(wrong)).toBeUndefined();
  }
});
