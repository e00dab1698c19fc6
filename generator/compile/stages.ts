/**
 * The stages that need the parser, the schemas or the emitter. Together behind one import, which a run without work does not reach; `build.mjs` makes
 * it a file of its own.
 */
export { auditCatalog } from "../audit/audit-catalog.ts";
export { importCatalogue } from "../import/import-catalogue.ts";
export { addModel } from "../init/add-model.ts";
export { initProject } from "../init/init-project.ts";
export { importPlugins } from "../import/import-plugins.ts";
export { locate } from "../read/locate.ts";
export { resolveModel, resolveProvider } from "../resolve/from-object.ts";
export { resolveCatalog } from "../resolve/resolve-catalog.ts";
export { emitOne, emitShared } from "./emit-outputs.ts";
export { resolveUnits } from "./resolve-units.ts";
