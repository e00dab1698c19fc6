import type { Catalogue, CatalogueModel, CatalogueName } from "./catalogue.ts";

/**
 * How sure it is that a catalogue means the same model. `exact`: it has the id, letter by letter. `normalised`: ids differ by case,
 * punctuation or a maker's prefix. `alias`: a pattern of the catalogue takes the id for the model, which may stand for a whole family.
 */
export type Sureness = "exact" | "normalised" | "alias";

/** A model that a catalogue knows. */
export interface Match {
  readonly model: CatalogueModel;
  readonly sureness: Sureness;
}

/** What catalogues call the providers that they name otherwise. */
const names: Readonly<Record<string, Readonly<Record<CatalogueName, readonly string[]>>>> = {
  azure_ai_studio: { "genai-prices": ["azure"], tokenlens: ["azure"] },
  bedrock: { "genai-prices": ["aws"], tokenlens: ["amazon-bedrock"] },
  chatglm: { "genai-prices": [], tokenlens: ["zhipuai"] },
  fireworks: { "genai-prices": ["fireworks"], tokenlens: ["fireworks-ai"] },
  "llama-api": { "genai-prices": [], tokenlens: ["llama"] },
  mistralai: { "genai-prices": ["mistral"], tokenlens: ["mistral"] },
  moonshot: { "genai-prices": ["moonshotai"], tokenlens: ["moonshotai-cn", "moonshotai"] },
  nvidia_nim: { "genai-prices": [], tokenlens: ["nvidia"] },
  togetherai: { "genai-prices": ["together"], tokenlens: ["togetherai"] },
  vertex_ai: { "genai-prices": ["google"], tokenlens: ["google-vertex", "google-vertex-anthropic"] },
  x: { "genai-prices": ["x-ai"], tokenlens: ["xai"] },
};

/** The models that a catalogue has of a provider, by our id of it. */
export function modelsOf(catalogue: Catalogue, provider: string): readonly CatalogueModel[] {
  const ids = (Object.hasOwn(names, provider) ? names[provider]?.[catalogue.name] : undefined) ?? [provider];
  return ids.flatMap((id) => catalogue.models(id));
}

/** The model that a catalogue means by an id, and how sure that is; undefined when it knows none. */
export function matchModel(models: readonly CatalogueModel[], id: string): Match | undefined {
  const exact = models.find((model) => model.id === id) ?? models.find(({ aliases }) => aliases.includes(id));
  if (exact !== undefined) return { model: exact, sureness: "exact" };
  const normal = normalised(id);
  const near = models.find((model) => [model.id, ...model.aliases].some((other) => normalised(other) === normal));
  if (near !== undefined) return { model: near, sureness: "normalised" };
  const alias = models.find((model) => model.matches(id));
  return alias === undefined ? undefined : { model: alias, sureness: "alias" };
}

function normalised(id: string): string {
  return (id.split("/").at(-1) ?? id).toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
