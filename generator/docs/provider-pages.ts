import { modelTypes } from "../../runtime/core/descriptor.ts";
import type { PublishedCatalog, PublishedProvider } from "../compile.ts";
import { code, fenced, mdTable, origin, page } from "./markdown.ts";
import { methodNames } from "./method-names.ts";
import { credentialSections } from "./provider-credentials.ts";
import { providerExample } from "./provider-example.ts";
import { modelSections } from "./provider-models.ts";
import type { ProviderSource } from "./provider-source.ts";

export type { ProviderSource } from "./provider-source.ts";

/** The pages about providers, each made from its cards and its file in `runtime/providers`: texts by path below `docs/`. */
export function providerPages(
  { providers }: PublishedCatalog,
  sourceOf: (slug: string) => ProviderSource,
): Readonly<Record<string, string>> {
  return {
    "providers/README.md": overview(providers, sourceOf),
    ...Object.fromEntries(
      providers.map((provider) => [`providers/${provider.slug}.md`, providerPage(provider, sourceOf(provider.slug))]),
    ),
  };
}

function overview(providers: readonly PublishedProvider[], sourceOf: (slug: string) => ProviderSource): string {
  const rows = providers.map(({ descriptor, slug, models }) => {
    const types = modelTypes.filter((type) => models.some((model) => model.type === type));
    return [
      `[${descriptor.label.en_US}](${slug}.md)`,
      sourceOf(slug) === undefined ? "" : code(`typecard/${slug}`),
      models.length === 0 ? "your own" : String(models.length),
      (types.length === 0 ? descriptor.supported_model_types : types).join(", "),
    ];
  });
  return page(
    "# Providers",
    origin("specs/ and runtime/providers"),
    "`typecard/models/<provider>` is the catalogue alone: descriptors, validators and prices. `typecard/<provider>`, where it is named here, calls the models too.",
    mdTable(["provider", "calls", "models", "model types"], rows),
  );
}

function providerPage(provider: PublishedProvider, source: ProviderSource): string {
  const { descriptor, directory } = provider;
  const { help, description, label } = descriptor;
  const url = help?.url.en_US;
  return page(
    `# ${label.en_US}`,
    origin(`specs/${directory}`),
    description?.en_US ?? "",
    url === undefined ? "" : `[${help?.title.en_US ?? url}](${url})`,
    fenced("ts", providerExample(provider, source)),
    ...typeSection(provider, source),
    ...credentialSections(provider),
    ...modelSections(provider),
  );
}

/** Which methods there are, and what speaks behind them. */
function typeSection({ descriptor, models }: PublishedProvider, source: ProviderSource): readonly string[] {
  if (source === undefined)
    return ["There is no adapter for this provider yet: the catalogue can be used, calls cannot be made."];
  const { protocols, isCompatible, unsupported } = source;
  const spoken = [...(isCompatible ? ["OpenAI-compatible"] : []), ...protocols.map(code)];
  const types = modelTypes.filter(
    (type) => descriptor.supported_model_types.includes(type) || models.some((model) => model.type === type),
  );
  const rows = types.map((type) => {
    const reason = unsupported[type];
    const count = models.filter((model) => model.type === type).length;
    return [type, reason === undefined ? code(`.${methodNames[type]}`) : `not supported: ${reason}`, String(count)];
  });
  return [
    spoken.length === 0 ? "" : `Protocols: ${spoken.join(", ")}.`,
    mdTable(["model type", "method", "models"], rows),
  ];
}
