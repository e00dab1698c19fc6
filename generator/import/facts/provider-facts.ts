import { type ModelType, modelTypes } from "../../../runtime/core/descriptor.ts";
import { sections, type Section } from "../../read/document.ts";
import type { ProviderCardEntity } from "../../schema/provider-card.ts";
import type { Notes } from "../note.ts";
import { asLabel, insideSentence, isLabel } from "../words/label.ts";
import { describeProvider, helpTitle } from "../words/provider-words.ts";
import { type Fact, type FactMap, mapping } from "./card.ts";
import { formFacts } from "./form-facts.ts";
import { labelFacts } from "./label-facts.ts";

/** What the folder holds, once its models are in place. */
export interface PlacedSections {
  /** The model types that have cards. */
  readonly types: ReadonlySet<ModelType>;
  /** The model types that have a position file. */
  readonly ordered: ReadonlySet<ModelType>;
}

/** The facts of a provider card. Icons, backgrounds and Python sources are left out. */
export function providerFacts(card: ProviderCardEntity, placed: PlacedSections, notes: Notes): FactMap {
  const label = labelFacts(card.label, "") ?? { en_US: card.provider };
  const name = card.label.en_US;
  const types = modelTypes.filter((type) => card.supported_model_types.includes(type) || placed.types.has(type));
  for (const type of placed.types)
    if (!card.supported_model_types.includes(type))
      notes(
        "corrected",
        "type-unsupported",
        ["supported_model_types"],
        `There are ${type} models, so the type is now supported.`,
      );
  const predefined = card.configurate_methods.includes("predefined-model");
  const forms = card.provider_credential_schema?.credential_form_schemas ?? [];
  const secret = forms.some(({ type }) => type === "secret-input");
  return mapping({
    provider: card.provider,
    label,
    description: { en_US: describeProvider(name, types, predefined) },
    help: helpFacts(card.help, helpTitle(name, { secret, predefined }), notes),
    supported_model_types: types,
    configurate_methods: card.configurate_methods,
    models: modelsTable(placed),
    provider_credential_schema:
      forms.length === 0
        ? undefined
        : {
            credential_form_schemas: forms.map((form, index) =>
              formFacts(form, ["provider_credential_schema", "credential_form_schemas", index], notes),
            ),
          },
    model_credential_schema: modelForm(card, notes),
  });
}

/** The link is a fact; tracking parameters are not, and a page about another product's screens does not help. */
function helpFacts(help: ProviderCardEntity["help"], title: string, notes: Notes): Fact | undefined {
  const given = help?.url.en_US.trim();
  if (given === undefined || given === "" || /^https?:\/\/[^/]*dify\.ai\//.test(given)) return undefined;
  const url = given
    .replaceAll("®", "&reg")
    .replace(/([?&])utm_[^&#]*&?/g, "$1")
    .replace(/([?&])(?:utm_[^&#]*&?)+/g, "$1")
    .replace(/[?&](?=#|$)/, "");
  if (url !== given) notes("corrected", "help-url", ["help", "url"], `The link ${given} is now ${url}.`);
  return { title: { en_US: title }, url: { en_US: url } };
}

function modelsTable({ types, ordered }: PlacedSections): Fact | undefined {
  const rows = modelTypes
    .filter((type) => types.has(type))
    .map((type): [string, Fact] => {
      const section = sectionOf(type);
      return [
        section,
        mapping({
          predefined: [`models/${section}/*.yaml`],
          position: ordered.has(type) ? `models/${section}/_position.yaml` : undefined,
        }),
      ];
    });
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}

/** The section, and folder, of a model type. */
export function sectionOf(type: ModelType): Section {
  return sections.find((section) => section.replaceAll("_", "-") === type) ?? "llm";
}

function modelForm(card: ProviderCardEntity, notes: Notes): Fact | undefined {
  const schema = card.model_credential_schema;
  if (!schema) return undefined;
  if (!card.configurate_methods.includes("customizable-model")) {
    notes(
      "corrected",
      "configurate-schema-mismatch",
      ["model_credential_schema"],
      "Users of this provider configure no models of their own, so the form for it is left out.",
    );
    return undefined;
  }
  const given = asLabel(schema.model.label.en_US);
  const label = isLabel(given) ? given : "Model Name";
  const prompt = label === "Model Name" ? "Enter the name of the model" : `Enter the ${insideSentence(label)}`;
  return {
    model: { label: { en_US: label }, placeholder: { en_US: prompt } },
    credential_form_schemas: schema.credential_form_schemas.map((form, index) =>
      formFacts(form, ["model_credential_schema", "credential_form_schemas", index], notes),
    ),
  };
}
