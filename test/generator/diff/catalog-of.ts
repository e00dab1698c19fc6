import { readUnits } from "../../../generator/compile/units.ts";
import { resolveUnits } from "../../../generator/compile/resolve-units.ts";
import type { PublishedCatalog } from "../../../generator/compile/published.ts";
import { noStore } from "../../../generator/cache/store.ts";
import { treeDisk } from "../../../generator/diff/tree-disk.ts";
import { resolveCatalog } from "../../../generator/resolve/resolve-catalog.ts";

/** The catalogue of some cards, by path; nothing is on the disk. Fails for cards with errors. */
export async function catalogOf(files: Readonly<Record<string, string>>): Promise<PublishedCatalog> {
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  const disk = treeDisk("cards", new Map(bytes));
  const units = readUnits("cards", { disk });
  const context = { store: noStore, disk, onProvider: () => Promise.resolve() };
  const resolved = await resolveUnits("cards", units, false, context);
  const errors = resolved.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => rule.startsWith("format/")));
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return resolveCatalog(resolved.flatMap(({ providers }) => providers)).catalog;
}

/** A provider card. */
export const provider = `provider: acme
label:
  en_US: Acme
supported_model_types:
  - llm
  - tts
configurate_methods:
  - predefined-model
provider_credential_schema:
  credential_form_schemas:
    - variable: api_key
      label:
        en_US: API key
      type: secret-input
    - variable: region
      label:
        en_US: Region
      type: select
      required: false
      default: eu
      options:
        - label:
            en_US: Europe
          value: eu
        - label:
            en_US: America
          value: us
models:
  llm:
    predefined:
      - "models/llm/*.yaml"
  tts:
    predefined:
      - "models/tts/*.yaml"
`;

/** A model card that has something of everything. */
export const model = `model: gpt-4o
label:
  en_US: GPT-4o
model_type: llm
features:
  - vision
  - tool-call
model_properties:
  mode: chat
  context_size: 128000
parameter_rules:
  - name: temperature
    use_template: temperature
  - name: effort
    type: string
    default: low
    options:
      - low
      - high
  - name: seed
    type: int
    required: true
    default: 1
parameter_constraints:
  - when: { effort: low, seed: 7 }
    forbid: [temperature]
pricing:
  input: "2.50"
  output: "10.00"
  unit: "0.000001"
  currency: USD
`;

/** A voice. */
export const speech = `model: speak
model_type: tts
model_properties:
  default_voice: ada
  voices:
    - mode: ada
      name: Ada
      language: [en-US]
  word_limit: 500
  audio_type: mp3
`;

/** The three of them in their folders. */
export const cards: Readonly<Record<string, string>> = {
  "acme/provider/acme.yaml": provider,
  "acme/models/llm/gpt-4o.yaml": model,
  "acme/models/tts/speak.yaml": speech,
};
