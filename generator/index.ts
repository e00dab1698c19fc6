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
export {
  audit,
  type AuditCount,
  type AuditFinding,
  type AuditOptions,
  type AuditReport,
  type AuditResult,
  type DateFinding,
} from "./audit.ts";
export { type Config, defineConfig } from "./config.ts";
export { type Diagnostic, formatPath, type Path, type Position, type Severity, type Span } from "./diagnostic.ts";
export {
  type CatalogueOptions,
  type Conflict,
  type FileOutcome,
  importCatalogue,
  type ImportedProvider,
  importPlugins,
  type ImportOptions,
  type ImportResult,
  type Note,
} from "./import.ts";
export {
  addModel,
  type AddModelOptions,
  type AddModelResult,
  type InitFile,
  initProject,
  type InitOptions,
  type InitResult,
} from "./init.ts";
export { type Resolved, resolveModel, resolveProvider } from "./resolve/from-object.ts";
export { OutputError } from "./write/output-error.ts";
export type { Change } from "./diff/change.ts";
export { type CatalogDiff, diffCatalogs } from "./diff/diff-catalogs.ts";
export { type DiffOptions, diffSpecs, type SpecsDiff } from "./diff/diff-specs.ts";
export { type ChangeKind, type Level, policy as versioningPolicy, type PolicyEntry } from "./diff/policy.ts";
export { printMarkdown as diffMarkdown } from "./diff/print-markdown.ts";
export { printText as diffText } from "./diff/print-text.ts";
export { UsageError } from "./usage-error.ts";
export { explain, type Explanation, type ExplainOptions } from "./explain/explain.ts";
export { watch, type WatchEvent, type WatchOptions } from "./watch/watch.ts";
