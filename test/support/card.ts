import fc from "fast-check";
import { modelFeatures, modelPropertyKeys } from "../../runtime/core/descriptor.ts";
import { hostile } from "./hostile.ts";

const text = fc.record({ en_US: hostile, zh_Hans: hostile, ja_JP: hostile }, { requiredKeys: ["en_US"] });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

const rule = fc.oneof(
  fc.record(
    { name: hostile, use_template: fc.constantFrom("temperature", "max_tokens", "json_schema"), help: text },
    { requiredKeys: ["name", "use_template"] },
  ),
  fc.record(
    {
      name: hostile,
      type: fc.constant("string"),
      label: text,
      help: text,
      options: fc.array(hostile, { maxLength: 4 }),
      default: hostile,
    },
    { requiredKeys: ["name", "type"] },
  ),
  fc.record(
    {
      name: hostile,
      type: fc.constantFrom("int", "float"),
      use_template: hostile,
      min: finite,
      max: finite,
      precision: fc.integer({ min: 0, max: 5 }),
      default: finite,
    },
    { requiredKeys: ["name", "type"] },
  ),
  fc.record(
    { name: hostile, type: fc.constantFrom("boolean", "text"), required: fc.boolean(), default: fc.boolean() },
    { requiredKeys: ["name", "type"] },
  ),
);

const property = fc.oneof(
  hostile,
  fc.integer(),
  fc.boolean(),
  fc.array(fc.dictionary(hostile, hostile, { maxKeys: 3 }), { maxLength: 2 }),
);

/** A model card whose every string is hostile. */
export const modelCard = fc.record(
  {
    model: hostile,
    label: text,
    model_type: fc.constantFrom("llm", "text-embedding", "tts"),
    features: fc.array(fc.constantFrom(...modelFeatures), { maxLength: 3 }),
    model_properties: fc.dictionary(fc.constantFrom(...modelPropertyKeys), property, { maxKeys: 4 }),
    deprecated: fc.boolean(),
    replaced_by: hostile,
    parameter_rules: fc.array(rule, { maxLength: 4 }),
    pricing: fc.record({ input: fc.constant("1.50"), unit: fc.constant("0.000001"), currency: hostile }),
  },
  { requiredKeys: ["model", "model_type", "model_properties"] },
);

const option = fc.record({ label: text, value: hostile });
const form = fc.record(
  {
    variable: hostile,
    label: text,
    type: fc.constantFrom("text-input", "secret-input", "select", "switch"),
    required: fc.boolean(),
    default: hostile,
    options: fc.array(option, { minLength: 1, maxLength: 3 }),
    show_on: fc.array(fc.record({ variable: hostile, value: hostile }), { maxLength: 2 }),
  },
  { requiredKeys: ["variable", "label", "type"] },
);

/** A provider card whose every string is hostile. */
export const providerCard = fc.record(
  {
    provider: hostile,
    label: text,
    description: text,
    background: hostile,
    help: fc.record({ title: text, url: text }),
    supported_model_types: fc.constant(["llm", "text-embedding", "tts"]),
    configurate_methods: fc.constant(["predefined-model"]),
    provider_credential_schema: fc.record({ credential_form_schemas: fc.array(form, { maxLength: 4 }) }),
    model_credential_schema: fc.record({
      model: fc.record({ label: text }),
      credential_form_schemas: fc.array(form, { maxLength: 3 }),
    }),
  },
  { requiredKeys: ["provider", "label", "supported_model_types", "configurate_methods"] },
);
