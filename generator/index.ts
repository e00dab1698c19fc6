/** The generator as a library: all that the command line does. */
export {
  compile,
  type Compiled,
  type CompileOptions,
  type CompileResult,
  type Drift,
  type Found,
  type Progress,
  type PublishedCatalog,
  type PublishedModel,
  type PublishedProvider,
} from "./compile.ts";
export { type Config, defineConfig } from "./config.ts";
export { type Diagnostic, formatPath, type Path, type Position, type Severity, type Span } from "./diagnostic.ts";
export { type Resolved, resolveModel, resolveProvider } from "./resolve/from-object.ts";
export { OutputError } from "./write/output-error.ts";
