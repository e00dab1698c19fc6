import { model, provider, speech } from "../generator/diff/catalog-of.ts";

const long = `model: gpt-4o-long
label:
  en_US: GPT-4o with a long context
  zh_Hans: 长
model_type: llm
features: [vision, stream-tool-call]
model_properties: { mode: chat, context_size: 1000000 }
parameter_rules:
  - { name: temperature, use_template: temperature, max: 2, precision: 1 }
  - { name: max_tokens, use_template: max_tokens, default: 100, max: 8192 }
  - { name: thinking, type: boolean, default: true }
  - { name: effort, type: string, options: [low, high], required: true, default: low }
parameter_constraints:
  - when: { thinking: true }
    forbid: [temperature]
    limit: { effort: { options: [high] } }
  - less: [temperature, max_tokens]
  - requires: { thinking: [effort] }
# typecard-disable-next-line pricing-absurd -- it costs that
pricing:
  input: '2.50'
  output: "10.00"
  cached_input: "1.25"
  unit: '0.000001'
  currency: USD
  tiers:
    - above: 200000
      input: "5.00"
      output: "15.00"
  service_tiers:
    batch: { multiplier: "0.5" }
  windows:
    - { from: "16:30", to: "00:30", multiplier: "0.5" }
  previous:
    - until: 2026-03-01
      input: "3.00"
      output: "12.00"
  source: https://example.com/prices
  checked: "2026-11-22"
`;

const embedding = `model: embed
model_type: text-embedding
model_properties:
  context_size: &size 8192
  max_chunks: 32
deprecated: true
replaced_by: embed-2
pricing: { input: "0.02", unit: "0.000001", currency: USD }
`;

/** Cards with something of everything, below `specs/`. Providers are small, since one that changes is resolved anew. */
export const mutableCards: Readonly<Record<string, string>> = {
  "specs/acme/provider/acme.yaml": provider,
  "specs/acme/models/llm/gpt-4o.yaml": model,
  "specs/acme/models/llm/_position.yaml": "- gpt-4o\n",
  "specs/nova/provider/nova.yaml": small("nova", "llm"),
  "specs/nova/models/llm/gpt-4o-long.yaml": long,
  "specs/echo/provider/echo.yaml": small("echo", "tts"),
  "specs/echo/models/tts/speak.yaml": speech,
  "specs/beta/provider/beta.yaml": small("beta", "text-embedding"),
  "specs/beta/models/text_embedding/embed.yaml": embedding,
  "specs/beta/models/text_embedding/embed-2.yaml": embedding
    .replace("model: embed\n", "model: embed-2\n")
    .replace(/deprecated.*\n.*\n/, ""),
};

function small(id: string, type: string): string {
  const section = type.replaceAll("-", "_");
  return `provider: ${id}
label: { en_US: ${id} }
supported_model_types: [${type}]
configurate_methods: [predefined-model]
models:
  ${section}:
    predefined: ["models/**/*.yaml"]
`;
}
