import type { ModelType } from "../../runtime/core/descriptor.ts";
import type { CatalogModel, CatalogProvider } from "../resolve/catalog.ts";
import { constant } from "./code/constant.ts";
import { commentText, propertyName, stringLiteral } from "./code/escape.ts";
import { identifiers } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { array, data, object, print, pureCall, type Code } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions, type Import } from "./code/module.ts";
import { modelSummary } from "./model-summary.ts";
import type { RuleSetNames } from "./parameters.ts";
import { pricerOf, pricesOf, type SharedPrices } from "./prices.ts";
import { textCode } from "./rule-input.ts";
import { type SharedLists, sharedLists } from "./shared-lists.ts";
import { voiceTypes } from "./voice-types.ts";

/** The module of one model type of a provider: a const a model, and `models` that holds them by id. */
export function emitModels(
  provider: CatalogProvider,
  type: ModelType,
  names: ReadonlyMap<string, RuleSetNames>,
  prices: SharedPrices,
  options: EmitOptions,
): EmittedFile {
  const models = provider.models.filter((model) => model.type === type);
  const lists = sharedLists(models.map(({ descriptor }) => descriptor.model_properties));
  const idents = identifiers(
    models.map(({ id }) => id),
    new Set([
      "byId",
      "model",
      "models",
      "priceTimeless",
      "priceUsage",
      ...[...names.values()].map(({ parameters }) => parameters),
      ...prices.values(),
      ...lists.names,
    ]),
  );
  const nameOf = (model: CatalogModel): string => idents.get(model.id) ?? model.id;
  const used = new Set(models.flatMap((model) => names.get(model.ruleSet ?? "") ?? []));
  const priced = models.map((model) => pricesOf(model.prices, prices));
  const voices = voiceTypes(models);
  const isBare = models.some((model) => voices.nameOf(model) !== undefined && !names.has(model.ruleSet ?? ""));
  const declarations = [
    ...voices.declarations,
    ...lists.declarations,
    ...models.map((model, index) =>
      modelConst(model, nameOf(model), names.get(model.ruleSet ?? ""), voices.nameOf(model), priced[index], lists),
    ),
  ];
  const members = models.map((model) => `  ${propertyName(model.id)}: typeof ${nameOf(model)};\n`);
  declarations.push(
    `${jsdoc(0, [`The ${type} models of ${provider.id}, by id.`])}export interface Models {\n${members.join("")}}\n`,
  );
  const head = "export const models: Readonly<Models> = ";
  declarations.push(`${head}${print(pureCall("byId", array(models.map(nameOf))), 0, head.length, 1)};\n`);
  const imports: Import[] = [
    {
      from: options.runtime,
      values: ["byId", "model", ...models.flatMap(({ prices: table }) => (table === null ? [] : pricerOf(table)))],
      types: isBare ? ["Model", "NoParameters"] : ["Model"],
    },
    {
      from: `./parameters${options.importExtension}`,
      values: [...used].map(({ parameters }) => parameters),
      types: [...used].map(({ type: name }) => name),
    },
    {
      from: `./prices${options.importExtension}`,
      values: priced.filter((code) => typeof code === "string"),
    },
  ];
  return { path: `${provider.slug}/${type}.ts`, text: moduleText(provider.directory, imports, declarations) };
}

function modelConst(
  model: CatalogModel,
  name: string,
  names: RuleSetNames | undefined,
  voice: string | undefined,
  prices: Code | undefined,
  lists: SharedLists,
): string {
  const { descriptor } = model;
  const tags = descriptor.deprecated
    ? [model.replacedBy === null ? "@deprecated" : `@deprecated Use ${commentText(model.replacedBy)} instead.`]
    : [];
  const properties = descriptor.model_properties;
  const code = pureCall(
    "model",
    object({
      model: data(descriptor.model),
      label:
        descriptor.label.en_US === descriptor.model && allEqual(descriptor.label)
          ? undefined
          : textCode(descriptor.label),
      model_type: data(descriptor.model_type),
      features: descriptor.features === null ? undefined : data(descriptor.features),
      fetch_from: descriptor.fetch_from === "predefined-model" ? undefined : data(descriptor.fetch_from),
      model_properties: Object.keys(properties).length === 0 ? undefined : lists.code(properties),
      deprecated: descriptor.deprecated ? "true" : undefined,
      replacedBy: model.replacedBy === null ? undefined : data(model.replacedBy),
      parameters: names?.parameters,
      pricing: descriptor.pricing === null ? undefined : data(descriptor.pricing),
      prices,
      price: model.prices === null ? undefined : pricerOf(model.prices),
    }),
  );
  const typeArguments = [stringLiteral(descriptor.model), stringLiteral(descriptor.model_type)];
  if (names || voice !== undefined) typeArguments.push(names?.type ?? "NoParameters");
  if (voice !== undefined) typeArguments.push(voice);
  return jsdoc(0, [modelSummary(model)], tags) + constant(name, "Model", typeArguments, code);
}

function allEqual(label: CatalogModel["descriptor"]["label"]): boolean {
  return label.zh_Hans === label.en_US && label.pt_BR === label.en_US && label.ja_JP === label.en_US;
}
