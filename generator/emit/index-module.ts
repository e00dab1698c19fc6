import { propertyName, stringLiteral } from "./code/escape.ts";
import { identifiers } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { width } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { textWidth } from "./code/text-width.ts";

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
  const modules = providers.map(({ id }) => moduleMember(propertyName(id), names.get(id) ?? id));
  const models = providers.map(({ id }) => `  readonly ${propertyName(id)}: ${names.get(id)}.Models;\n`);
  const loaders = providers.map((entry) => loader(propertyName(entry.id), from(entry)));
  const declarations = [
    `${jsdoc(0, ["The providers' modules, by provider id."])}export interface Providers {${block(modules)}}\n`,
    `${jsdoc(0, ["Loads a provider's module when it is called."])}export const providers: Providers = {${block(loaders)}};\n`,
    `${jsdoc(0, ["The type of every model, by provider id, model type and model id. There is no such value."])}export interface Models {${block(models)}}\n`,
    `${jsdoc(0, ["The id of a provider."])}export type ProviderId = keyof Providers;\n`,
  ];
  if (imports.length > 0) declarations.unshift(imports.join(""));
  return [{ path: "index.ts", text: moduleText("all provider folders", [], declarations) }];
}

/** The type of a loader, broken as prettier breaks it. */
function moduleMember(property: string, name: string): string {
  const flat = `  readonly ${property}: () => Promise<typeof ${name}>;`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  return `  readonly ${property}: () => Promise<\n    typeof ${name}\n  >;\n`;
}

/** A loader, broken as prettier breaks it. */
function loader(property: string, from: string): string {
  const flat = `  ${property}: () => import(${from}),`;
  if (textWidth(flat) <= width) return `${flat}\n`;
  const head = `  ${property}: () =>`;
  if (textWidth(head) <= width) return `${head}\n    import(${from}),\n`;
  return `  ${property}:\n    () => import(${from}),\n`;
}

function block(lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${lines.join("")}`;
}
