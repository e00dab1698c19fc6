import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../../generator/compile.ts";
import { addModel } from "../../../generator/init/add-model.ts";
import type { Catalog } from "../../../generator/resolve/catalog.ts";
import { writeTree } from "../read/write-tree.ts";

const provider = (id: string) => `provider: ${id}
label: {en_US: ${id}}
supported_model_types: [llm]
configurate_methods: [predefined-model]
models:
  llm:
    predefined: ["models/llm/*.yaml"]
    position: models/llm/_position.yaml
`;

const card = (id: string, more = "") => `# yaml-language-server: $schema=x.json
# About ${id}.
model: ${id}
label:
  en_US: ${id}
  zh_Hans: 名字
model_type: llm
model_properties:
  context_size: 1000 # tokens
${more}pricing:
  input: "1.00"
  unit: "0.000001"
  currency: USD
  source: https://a.example
  checked: "2026-01-01"
`;

function setUp() {
  const root = writeTree({
    "specs/acme/provider/acme.yaml": provider("acme"),
    "specs/acme/models/llm/chat-2.yaml": card("chat-2"),
    "specs/acme/models/llm/chat-1.yaml": card("chat-1", "deprecated: true\n"),
    "specs/acme/models/llm/other.yaml": card("other"),
    "specs/acme/models/llm/_position.yaml": "# newest first\n- chat-2 # good\n- chat-1\n-   other\n",
    "specs/emca/provider/emca.yaml": provider("emca"),
    "specs/emca/models/llm/_position.yaml": "- completely-unlike\n",
    "specs/emca/models/llm/unlike.yaml": card("completely-unlike"),
  });
  const add = async (model: string, dryRun = false) => {
    const compiled = await compile({ specs: ["specs"], cwd: root, cache: false, mode: "none" });
    return addModel((await compiled.catalog()) as Catalog, { model, cwd: root, dryRun, today: "2026-11-20" });
  };
  const read = (file: string) => readFileSync(join(root, "specs", file), "utf8");
  return { root, add, read };
}

describe("addModel", () => {
  test("copies the nearest current card, without what is true of that model alone", async () => {
    const { add, read } = setUp();
    const result = await add("acme/llm/maker/chat-3");
    expect(result).toMatchObject({
      file: expect.stringMatching(/specs\/acme\/models\/llm\/maker-chat-3\.yaml$/),
      from: { model: "chat-2", why: "it has the most similar id among the llm models of acme" },
    });
    expect(read("acme/models/llm/maker-chat-3.yaml")).toBe(`# yaml-language-server: $schema=x.json
model: maker/chat-3
label:
  en_US: Chat 3
model_type: llm
model_properties:
  context_size: 1000 # tokens
pricing:
  input: "1.00"
  unit: "0.000001"
  currency: USD
`);
    expect(read("acme/models/llm/_position.yaml")).toBe(
      "# newest first\n- maker/chat-3\n- chat-2 # good\n- chat-1\n-   other\n",
    );
  });

  test("the result compiles, in the place that the position says", async () => {
    const { root, add } = setUp();
    await add("acme/llm/chat-3");
    const compiled = await compile({ specs: ["specs"], cwd: root, cache: false, mode: "none" });
    expect(compiled.diagnostics).toEqual([]);
    expect((await compiled.catalog()).providers[0]?.models.map(({ id }) => id)).toEqual([
      "chat-3",
      "chat-2",
      "chat-1",
      "other",
    ]);
  });

  test("the same model of another provider is nearer than an unlike one, but lends no prices", async () => {
    const { add, read } = setUp();
    const result = await add("emca/llm/chat-2");
    expect(result.from).toMatchObject({ provider: "acme", model: "chat-2", why: "acme offers the same model" });
    expect(read("emca/models/llm/chat-2.yaml")).not.toContain("pricing");
  });

  test("the first model of a type extends the provider card", async () => {
    const { root, add, read } = setUp();
    const result = await add("acme/text_embedding/embed-1");
    expect(result).toMatchObject({ from: null, type: "text-embedding" });
    expect(read("acme/provider/acme.yaml")).toContain("supported_model_types: [llm, text-embedding]");
    const compiled = await compile({ specs: ["specs"], cwd: root, cache: false, mode: "none" });
    expect((await compiled.catalog()).providers[0]?.models.at(-1)).toMatchObject({
      id: "embed-1",
      type: "text-embedding",
    });
  });

  test("a dry run writes nothing", async () => {
    const { add, read } = setUp();
    await add("acme/llm/chat-3", true);
    expect(() => read("acme/models/llm/chat-3.yaml")).toThrow("ENOENT");
    expect(read("acme/models/llm/_position.yaml")).not.toContain("chat-3");
  });

  test.each([
    ["acme/llm", "write provider/type/model"],
    ["acme/lln/x", "Did you mean llm?"],
    ["acm/llm/x", "Did you mean acme?"],
    ["acme/llm/chat-2", "has the llm model chat-2 already: specs/acme/models/llm/chat-2.yaml"],
  ])("%s is refused", async (model, message) => {
    await expect(setUp().add(model)).rejects.toThrow(message);
  });
});
