import * as z from "zod";
import type { Section } from "../read/document.ts";
import { credentialForms } from "./credential-form.ts";
import { i18n } from "./i18n.ts";
import { cardModelTypes, fetchSources } from "./model-card.ts";
import { positionSections } from "./position.ts";
import { mapping, scalar, text } from "./scalars.ts";

export type { CredentialFormEntity } from "./credential-form.ts";

/** A provider card after its scalars were read, before defaults are filled in. A key that the card lacks is absent. */
export type ProviderCardEntity = z.output<typeof providerCard>;

const pattern = scalar(
  { rule: "format/pattern", expected: "a file pattern relative to the provider's folder, such as models/llm/*.yaml" },
  { type: "string", minLength: 1 },
  (value) => (typeof value === "string" && value !== "" && !value.startsWith("/") ? value : undefined),
);

const section = mapping({
  predefined: z.array(pattern).optional().describe("Patterns of the model cards' files, such as `models/llm/*.yaml`."),
  position: text
    .optional()
    .catch(undefined)
    .describe("The file that lists the models in the order in which people see them."),
}).meta({ id: "ModelFiles", description: "Where the cards of one model type are." });

const files = (models: string) => section.optional().describe(`Where the cards of ${models} models are.`);
const modelFiles = mapping({
  llm: files("large language"),
  text_embedding: files("text embedding"),
  rerank: files("rerank"),
  tts: files("text-to-speech"),
  speech2text: files("speech-to-text"),
  moderation: files("moderation"),
} satisfies Record<Section, unknown>);

const icon = (where: string) =>
  i18n.nullable().optional().describe(`The file of the ${where}, in the folder \`_assets\`.`);

/** A provider card. */
export const providerCard = mapping({
  provider: text.describe("The provider's id."),
  label: i18n.describe("The name that people see."),
  description: i18n.nullable().optional().describe("One or two sentences about the provider."),
  icon_small: icon("small icon"),
  icon_large: icon("large icon"),
  icon_small_dark: icon("small icon on a dark ground"),
  icon_large_dark: icon("large icon on a dark ground"),
  background: text.nullable().optional().describe('The colour behind the icon, in quotes, such as "#FFFFFF".'),
  help: mapping({ title: i18n.describe("The words of the link."), url: i18n.describe("Where the link leads.") })
    .nullable()
    .optional()
    .describe("Where people learn how to get credentials."),
  supported_model_types: z.array(z.enum(cardModelTypes)).describe("The types of model that the provider has."),
  configurate_methods: z
    .array(z.enum(fetchSources))
    .describe("Whether models ship with the catalogue, are configured by their users, or both."),
  models: modelFiles.optional().describe("Where the model cards are, by model type."),
  provider_credential_schema: mapping({ credential_form_schemas: credentialForms })
    .nullable()
    .optional()
    .describe("The credentials that the provider asks for."),
  model_credential_schema: mapping({
    model: mapping({
      label: i18n.describe("What people see beside the field for the model's name."),
      placeholder: i18n.nullable().optional().describe("What that field shows while it is empty."),
    }).describe("The field for the model's name."),
    credential_form_schemas: credentialForms,
  })
    .nullable()
    .optional()
    .describe("The credentials that a model configured by its user asks for."),
  position: positionSections
    .nullable()
    .optional()
    .describe("Model ids in the order in which people see them, by model type. Usually in files of their own."),
  extra: mapping({
    python: mapping({
      provider_source: text.describe("The provider's source file."),
      model_sources: z.array(text).optional().describe("The source files of its model types."),
    }).describe("Python sources."),
  })
    .optional()
    .describe("What Dify's own loader needs besides."),
}).meta({ title: "Provider card", description: "One provider: its names, its credentials and where its models are." });
