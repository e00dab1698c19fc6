import { modelTypes } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import type { EmittedFile, EmitOptions } from "./code/module.ts";
import { emitCredentials } from "./credentials.ts";
import { emitModels } from "./models.ts";
import { emitParameters } from "./parameters.ts";
import { emitPrices } from "./prices.ts";
import { emitProviderDescriptor } from "./provider.ts";
import { emitProviderIndex } from "./provider-index.ts";

export type { EmittedFile, EmitOptions } from "./code/module.ts";
export { emitIndex } from "./index-module.ts";

/** How code is emitted unless a caller says otherwise. */
export const defaultEmitOptions: EmitOptions = { importExtension: ".js", runtime: "typecard/runtime" };

/** Every file of one provider. Depends on nothing but the provider and the options. */
export function emitProvider(
  provider: CatalogProvider,
  options: EmitOptions = defaultEmitOptions,
): readonly EmittedFile[] {
  const credentials = emitCredentials(provider);
  const parameters = emitParameters(provider, options);
  const prices = emitPrices(provider, options);
  const types = modelTypes.filter((type) => provider.models.some((model) => model.type === type));
  const files = [
    emitProviderIndex(provider, credentials?.names ?? {}, options),
    emitProviderDescriptor(provider, options),
    ...types.map((type) =>
      emitModels(provider, type, parameters?.names ?? new Map(), prices?.shared ?? new Map(), options),
    ),
  ];
  if (credentials) files.push(credentials.file);
  if (parameters) files.push(parameters.file);
  if (prices) files.push(prices.file);
  return files;
}
