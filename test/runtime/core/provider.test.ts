import { expect, test } from "vitest";
import { byId, model } from "../../../runtime/core/model.ts";
import { describeProvider } from "../../../runtime/core/provider.ts";

const card = { provider: "acme", label: "Acme", supported_model_types: ["llm"], configurate_methods: [] } as const;

test("a position lists ids, or is that of the models", () => {
  const llm = byId<object>(["b", "a", "constructor"].map((id) => model({ model: id, model_type: "llm" })));
  const position = { llm, text_embedding: ["e"], rerank: [], tts: null, speech2text: [], moderation: [] };
  expect(describeProvider({ ...card, position }).position).toEqual({ ...position, llm: ["b", "a", "constructor"] });
  expect(describeProvider(card).position).toBeNull();
});

test("what a card leaves out of a field is as the reference has it", () => {
  const provider_credentials = [
    { variable: "key", type: "select", label: "Key", options: [{ value: "a" }], placeholder: "?" },
  ] as const;
  const text = (en_US: string) => ({ zh_Hans: en_US, pt_BR: en_US, ja_JP: en_US, en_US });
  expect(describeProvider({ ...card, provider_credentials }).provider_credential_schema).toEqual({
    credential_form_schemas: [
      {
        variable: "key",
        label: text("Key"),
        type: "select",
        required: true,
        default: null,
        options: [{ label: text("a"), value: "a", show_on: [] }],
        placeholder: text("?"),
        max_length: 0,
        show_on: [],
      },
    ],
  });
});
