/**
 * The stages that need the parser, the schemas or the emitter. Together behind one import, which a run without work does not reach; `build.mjs` makes
 * it a file of its own.
 */
export { resolveModel, resolveProvider } from "../resolve/from-object.ts";
export { resolveCatalog } from "../resolve/resolve-catalog.ts";
export { emitOne, emitShared } from "./emit-outputs.ts";
export { resolveUnits } from "./resolve-units.ts";
