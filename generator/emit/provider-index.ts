import { modelTypes, type ModelType } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { propertyName } from "./code/escape.ts";
import { camelCase, pascalCase } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { object, print } from "./code/layout.ts";
import { exportTypes, moduleText, namedList, type EmittedFile, type EmitOptions } from "./code/module.ts";
import type { CredentialNames } from "./credentials.ts";

/** The module that a provider is imported by: its descriptor, its models by type, its credential types. */
export function emitProviderIndex(
  provider: CatalogProvider,
  credentials: CredentialNames,
  options: EmitOptions,
): EmittedFile {
  const { importExtension } = options;
  const types = modelTypes.filter((type) => provider.models.some((model) => model.type === type));
  const credentialTypes = Object.values(credentials);
  const lines = types.map((type) => {
    const names = [`models as ${camelCase(type)}`, `type Models as ${pascalCase(type)}Models`];
    return namedList("import", names, `./${provider.slug}/${type}${importExtension}`);
  });
  const exports = [`export { provider } from "./${provider.slug}/provider${importExtension}";\n`];
  if (credentialTypes.length > 0) {
    exports.unshift(exportTypes(credentialTypes, `./${provider.slug}/credentials${importExtension}`));
  }
  const label = provider.descriptor.label.en_US;
  const members = types.map((type) => `  readonly ${propertyName(type)}: Readonly<${pascalCase(type)}Models>;\n`);
  const head = "export const models: Models = ";
  const entries = Object.fromEntries(types.map((type): [ModelType, string] => [type, camelCase(type)]));
  const declarations = [
    exports.join(""),
    `${jsdoc(0, [`The models of ${label}, by type and id.`])}export interface Models {${members.length > 0 ? `\n${members.join("")}` : ""}}\n`,
    `${head}${print(object(entries), 0, head.length, 1)};\n`,
  ];
  if (lines.length > 0) declarations.unshift(lines.join(""));
  return { path: `${provider.slug}.ts`, text: moduleText(provider.directory, [], declarations) };
}
