import { compile, type CompileOptions } from "./compile.ts";
import { loadStages } from "./compile/load-stages.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { AddOptions, AddResult } from "./init/add-types.ts";
import type { InitOptions, InitResult } from "./init/init-project.ts";
import type { Catalog } from "./resolve/catalog.ts";

export type { AddResult } from "./init/add-types.ts";
export type { InitFile, InitOptions, InitResult } from "./init/init-project.ts";

/**
 * Makes a project for cards: config, a first provider, scripts, editor settings and a workflow. Never overwrites a file; JSON files get
 * the keys that they lack. Throws a `UsageError` for a provider id that cannot be one, an `OutputError` when a file cannot be written.
 */
export async function initProject(options: InitOptions): Promise<InitResult> {
  const stages = await loadStages();
  return stages.initProject(options);
}

/** What to add, and to which specs. */
export interface AddModelOptions extends Pick<CompileOptions, "specs" | "cache">, Omit<AddOptions, "today" | "cwd"> {
  readonly cwd?: string | undefined;
}

/** What was added, and the errors of other cards. */
export interface AddModelResult extends AddResult {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a card for a new model from the nearest one, and names it in the position file. Throws a `UsageError` for what cannot be
 * added, a `MissingFolderError` for a specs folder that is not there, an `OutputError` when a file cannot be written.
 */
export async function addModel(options: AddModelOptions): Promise<AddModelResult> {
  const { model, dryRun, cwd = process.cwd(), ...rest } = options;
  const [stages, compiled] = await Promise.all([loadStages(), compile({ ...rest, cwd, mode: "none" })]);
  // What `compile` publishes is the stages' own catalogue; its type only hides what they need.
  const catalog = (await compiled.catalog()) as Catalog;
  const today = new Date().toISOString().slice(0, 10);
  const added = stages.addModel(catalog, { model, cwd, dryRun, today });
  return { ...added, diagnostics: compiled.diagnostics.filter(({ severity }) => severity === "error") };
}
