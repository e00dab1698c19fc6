import type { AuditReport } from "./audit/report.ts";
import { compile, type CompileOptions } from "./compile.ts";
import { loadStages } from "./compile/load-stages.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type CatalogueName, catalogueNames } from "./import/catalogues/catalogue.ts";
import { loadCatalogue } from "./import/catalogues/load-catalogue.ts";
import type { Catalog } from "./resolve/catalog.ts";

export type { AuditCount, AuditFinding, AuditReport, DateFinding } from "./audit/report.ts";

/** What to audit, and against what. */
export interface AuditOptions extends Pick<CompileOptions, "specs" | "cwd" | "cache"> {
  /** Default: all that there are. */
  readonly catalogues?: readonly CatalogueName[] | undefined;
  /** Only these providers, by id. */
  readonly providers?: readonly string[] | undefined;
  /** How many days old a `checked` date may be. Default: 180. */
  readonly maxAge?: number | undefined;
  /** The day whose prices count. Default: today. */
  readonly now?: Date | undefined;
}

/** What an audit found, and the errors that keep providers out of it. */
export interface AuditResult extends AuditReport {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compares the prices, context sizes and deprecation of cards with independent catalogues, whose packages must be installed; nothing is
 * downloaded. Throws a `UsageError` when one is not, a `MissingFolderError` for a specs folder that is not there.
 */
export async function audit(options: AuditOptions = {}): Promise<AuditResult> {
  const { catalogues: names = catalogueNames, providers, maxAge = 180, now = new Date(), ...compileOptions } = options;
  const cwd = options.cwd ?? process.cwd();
  const [stages, catalogues, compiled] = await Promise.all([
    loadStages(),
    Promise.all(names.map((name) => loadCatalogue(name, { cwd, now }))),
    compile({ ...compileOptions, mode: "none" }),
  ]);
  // What `compile` publishes is the stages' own catalogue; its type only hides what they need.
  const catalog = (await compiled.catalog()) as Catalog;
  const report = stages.auditCatalog(catalog, { catalogues, providers, maxAge, now });
  return { ...report, diagnostics: compiled.diagnostics.filter(({ severity }) => severity === "error") };
}
