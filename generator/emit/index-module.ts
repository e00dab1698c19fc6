import { propertyName, stringLiteral } from "./code/escape.ts";
import { identifiers } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";

/** What the index needs to know of a provider. */
export interface IndexEntry {
  readonly id: string;
  readonly slug: string;
}

/** The entry of the output: every provider by id, loaded when asked for, and the type-only map of all models. */
export function emitIndex(providers: readonly IndexEntry[], options: EmitOptions): readonly EmittedFile[] {
  const names = identifiers(providers.map(({ id }) => id));
  const from = ({ slug }: IndexEntry): string => stringLiteral(`./${slug}${options.importExtension}`);
  const imports = providers.map((entry) => `import type * as ${names.get(entry.id)} from ${from(entry)};\n`);
  const modules = providers.map(
    ({ id }) => `  readonly ${propertyName(id)}: () => Promise<typeof ${names.get(id)}>;\n`,
  );
  const models = providers.map(({ id }) => `  readonly ${propertyName(id)}: ${names.get(id)}.Models;\n`);
  const loaders = providers.map((entry) => `  ${propertyName(entry.id)}: () => import(${from(entry)}),\n`);
  const declarations = [
    `${jsdoc(0, ["The providers' modules, by provider id."])}export interface Providers {${block(modules)}}\n`,
    `${jsdoc(0, ["Loads a provider's module when it is called."])}export const providers: Providers = {${block(loaders)}};\n`,
    `${jsdoc(0, ["The type of every model, by provider id, model type and model id. There is no such value."])}export interface Models {${block(models)}}\n`,
    `${jsdoc(0, ["The id of a provider."])}export type ProviderId = keyof Providers;\n`,
  ];
  if (imports.length > 0) declarations.unshift(imports.join(""));
  return [{ path: "index.ts", text: moduleText("all provider folders", [], declarations) }];
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}
