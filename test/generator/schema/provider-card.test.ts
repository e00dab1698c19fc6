import { expect, test } from "vitest";
import { checkProviderObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

const label = { en_US: "P" };
const card = { provider: "p", label, supported_model_types: ["llm"], configurate_methods: [] };
const form = { variable: "api_key", label, type: "secret-input" };
const read = (more: object) => checkProviderObject({ ...card, ...more });
const withForm = (more: object) =>
  read({ provider_credential_schema: { credential_form_schemas: [{ ...form, ...more }] } });

test.each<[object, object]>([
  [{}, {}],
  [
    { background: null, help: null, icon_small: { en_US: "a.svg" }, x: 1 },
    { background: null, help: null, icon_small: { en_US: "a.svg" } },
  ],
  [{ extra: { python: { provider_source: "p.py" } } }, { extra: { python: { provider_source: "p.py" } } }],
  [
    { models: { llm: { predefined: ["models/*.yaml"], position: 3 }, "text-embedding": null } },
    { models: { llm: { predefined: ["models/*.yaml"] } } },
  ],
  [{ models: { tts: {} } }, { models: { tts: {} } }],
  [{ position: { llm: ["a"], tts: null, other: 1 } }, { position: { llm: ["a"], tts: null } }],
  [
    { model_credential_schema: { model: { label }, credential_form_schemas: [] } },
    { model_credential_schema: { model: { label }, credential_form_schemas: [] } },
  ],
])("%j", (more, entity) => expect(read(more).entity).toEqual({ ...card, ...entity }));

test.each<[object, string]>([
  [{ provider: undefined }, "format/missing-key provider"],
  [{ label: null }, "format/type label"],
  [{ icon_large: "a.svg" }, "format/type icon_large"],
  [{ help: { title: label } }, "format/missing-key help.url"],
  [{ supported_model_types: "llm" }, "format/type supported_model_types"],
  [{ configurate_methods: null }, "format/type configurate_methods"],
  [{ extra: {} }, "format/missing-key extra.python"],
  [{ models: null }, "format/type models"],
  [{ models: { llm: null } }, "format/type models.llm"],
  [{ models: { rerank: [] } }, "format/type models.rerank"],
  [{ models: { llm: { predefined: null } } }, "format/type models.llm.predefined"],
  [
    { models: { llm: { predefined: ["", "/a", 3] } } },
    "format/pattern models.llm.predefined[0], format/pattern models.llm.predefined[1], format/pattern models.llm.predefined[2]",
  ],
  [{ position: { llm: [4] } }, "format/type position.llm[0]"],
  [{ provider_credential_schema: {} }, "format/missing-key provider_credential_schema.credential_form_schemas"],
  [{ model_credential_schema: { credential_form_schemas: [] } }, "format/missing-key model_credential_schema.model"],
])("%j is refused: %s", (more, expected) => expect(problems(read(more))).toBe(expected));

test.each<[object, string]>([
  [{}, ""],
  [{ required: "no", default: null, options: null, max_length: "8", show_on: [{ variable: "a", value: "b" }] }, ""],
  [{ options: [{ label, value: "a", show_on: [] }] }, ""],
  [{ label: undefined }, "format/missing-key label"],
  [{ type: "text" }, "format/enum type"],
  [{ default: 4096 }, "format/type default"],
  [{ placeholder: "" }, "format/type placeholder"],
  [{ max_length: null }, "format/number max_length"],
  [{ show_on: null }, "format/type show_on"],
  [{ show_on: [{ variable: "a", value: true }] }, "format/type show_on[0].value"],
  [{ options: [{ value: "a" }] }, "format/missing-key options[0].label"],
])("the form field %j: %s", (more, expected) => {
  expect(problems(withForm(more)).replace("provider_credential_schema.credential_form_schemas[0].", "")).toBe(expected);
});
