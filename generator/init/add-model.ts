import { existsSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import { readText, writeAll } from "../import/bring-in.ts";
import { cardYaml } from "../import/card-yaml.ts";
import { sectionOf } from "../import/facts/provider-facts.ts";
import { modeline } from "../import/modeline.ts";
import { fileNames } from "../import/place-models.ts";
import { schemaFolder } from "../import/schema-folder.ts";
import { UsageError } from "../usage-error.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import type { Catalog, CatalogProvider } from "../resolve/catalog.ts";
import type { AddOptions, AddResult } from "./add-types.ts";
import { extendProvider } from "./extend-provider.ts";
import { insertPosition } from "./insert-position.ts";
import { nearestCard, type Nearest } from "./nearest-card.ts";
import { copiedCard } from "./new-card.ts";
import { modelFacts } from "./starter-cards.ts";

/**
 * Makes a card for a new model from the nearest one, and names it in the position file. Throws a `UsageError` for what cannot be
 * added, an `OutputError` when a file cannot be written.
 */
export function addModel({ providers }: Catalog, { model, cwd, dryRun, today }: AddOptions): AddResult {
  const wanted = parse(model);
  const provider = findProvider(providers, wanted.provider);
  const there = provider.models.find(({ id, type }) => id === wanted.id && type === wanted.type);
  if (there !== undefined)
    throw new UsageError(
      `${provider.id} has the ${wanted.type} model ${wanted.id} already: ${pathOf(cwd, there.source)}.`,
    );

  const root = rootOf(provider);
  const folder = `models/${sectionOf(wanted.type)}`;
  const name = fileNames([wanted.id]).get(wanted.id) ?? wanted.id;
  const file = `${folder}/${name}.yaml`;
  if (existsSync(resolve(cwd, root, file)))
    throw new UsageError(
      `${shown(cwd, `${root}/${file}`)} is there already, with another id in it or out of reach of its provider's patterns.`,
    );

  const nearest = nearestCard(providers, { ...wanted, provider: provider.id });
  const schemas = schemaFolder(cwd, dirname(root));
  const card = { kind: "model", file } as const;
  const text =
    nearest === undefined
      ? cardYaml(
          { ...card, facts: modelFacts({ id: wanted.id, provider: provider.id, today, type: wanted.type }) },
          schemas,
        )
      : copiedCard(nearest.model.source.text, {
          id: wanted.id,
          keepPrices: nearest.provider.id === provider.id,
          modeline:
            nearest.provider.id === provider.id ? firstLine(nearest.model.source.text) : modeline(card, schemas),
        });
  const others = changes(provider, wanted, { root, folder, cwd, nearest });
  const writes: readonly (readonly [string, string])[] = [[file, text], ...others];
  if (dryRun !== true) writeAll(resolve(cwd, root), writes);
  return {
    provider: provider.id,
    type: wanted.type,
    model: wanted.id,
    file: shown(cwd, `${root}/${file}`),
    from:
      nearest === undefined
        ? null
        : {
            provider: nearest.provider.id,
            model: nearest.model.id,
            file: pathOf(cwd, nearest.model.source),
            why: nearest.why,
          },
    changed: others.map(([path]) => shown(cwd, `${root}/${path}`)),
  };
}

interface Wanted {
  readonly provider: string;
  readonly type: ModelType;
  readonly id: string;
}

function parse(text: string): Wanted {
  const [, provider = "", given = "", id = ""] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(text) ?? [];
  const type = modelTypes.find((known) => known === given.replaceAll("_", "-"));
  if (id === "") throw new UsageError(`"${text}" names no model: write provider/type/model, such as openai/llm/gpt-6.`);
  if (type !== undefined) return { provider, type, id };
  const close = didYouMean(given, modelTypes);
  throw new UsageError(
    `"${given}" is no model type.${close === undefined ? "" : ` Did you mean ${close}?`} The types are ${modelTypes.join(", ")}.`,
  );
}

function findProvider(providers: readonly CatalogProvider[], wanted: string): CatalogProvider {
  const found = providers.find(({ id }) => id === wanted) ?? providers.find(({ directory }) => directory === wanted);
  if (found !== undefined) return found;
  const close = didYouMean(
    wanted,
    providers.map(({ id }) => id),
  );
  const hint = close === undefined ? "" : ` Did you mean ${close}?`;
  throw new UsageError(
    `There is no provider ${wanted} in the specs, or its cards have errors.${hint} \`typecard init --provider ${wanted}\` makes a new one.`,
  );
}

/** The position file and, for the first model of a type, the provider card. */
function changes(
  provider: CatalogProvider,
  { type, id }: Wanted,
  { root, folder, cwd, nearest }: { root: string; folder: string; cwd: string; nearest: Nearest | undefined },
): readonly (readonly [string, string])[] {
  const isFirst = !provider.models.some((model) => model.type === type);
  const card = provider.source.file.slice(provider.source.file.indexOf("provider/"));
  const extended = isFirst ? extendProvider(provider.source.text, type) : undefined;
  const position = `${folder}/_position.yaml`;
  const order = readText(resolve(cwd, root, position));
  const positions: readonly (readonly [string, string])[] =
    order === undefined
      ? extended === undefined
        ? []
        : [[position, `- ${JSON.stringify(id)}\n`]]
      : [[position, insertPosition(order, id, nearest?.provider.id === provider.id ? nearest.model.id : undefined)]];
  return extended === undefined ? positions : [...positions, [card, extended]];
}

/** The comment for editors: cards of one type are equally deep, so that it holds for another one too. */
function firstLine(text: string): string | undefined {
  return /^# yaml-language-server:[^\n]*\n/.exec(text)?.[0];
}

/** The provider's folder, as the specs folder was given. */
function rootOf({ source }: CatalogProvider): string {
  const directory = source.file.slice(0, Math.max(0, source.file.indexOf("provider/") - 1));
  return directory === "" ? source.folder : `${source.folder}/${directory}`;
}

function pathOf(cwd: string, { folder, file }: { readonly folder: string; readonly file: string }): string {
  return shown(cwd, `${folder}/${file}`);
}

/** A path as a person in `cwd` would write it: relative if it is inside, else as it is. */
function shown(cwd: string, path: string): string {
  const inside = relative(cwd, resolve(cwd, path)).replaceAll("\\", "/");
  return inside.startsWith("..") || isAbsolute(inside) ? path : inside;
}
