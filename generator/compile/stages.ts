/** The stages that need the parser, the schemas or the emitter. Together behind one import, which a run without work does not reach. */
export { resolveCatalog } from "../resolve/resolve-catalog.ts";
export { emitOne, emitShared } from "./emit-outputs.ts";
export { resolveUnits } from "./resolve-units.ts";
