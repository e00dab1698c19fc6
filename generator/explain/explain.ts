import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import type { PriceOptions } from "../../runtime/core/price.ts";
import { openJobStore } from "../compile/job-store.ts";
import { loadStages } from "../compile/load-stages.ts";
import { type CompileOptions, type Job, toJob } from "../compile/options.ts";
import { inOrder } from "../compile/order.ts";
import { resolveFolders } from "../compile/resolve-folders.ts";
import type { ResolvedUnit } from "../compile/resolve-units.ts";
import { readUnits } from "../compile/units.ts";
import { explainCost } from "./explain-cost.ts";
import { explainModel } from "./explain-model.ts";
import { explainRequest } from "./explain-request.ts";
import type { Explanation } from "./explanation.ts";
import { stopsGenerate } from "../diagnostic.ts";
import { UsageError } from "../usage-error.ts";
import { findModel } from "./find-model.ts";
import type { Resolved } from "../resolve/from-object.ts";

export type * from "./explanation.ts";

/** Which model to explain, and what to explain about it. */
export interface ExplainOptions
  extends Pick<CompileOptions, "specs" | "out" | "cwd" | "cache">, Pick<PriceOptions, "at" | "serviceTier"> {
  /** `<provider>/<model>`, or the model's id alone where only one provider has it. */
  readonly model: string;
  /** Where a provider has models of one id under several types. Default: the first, in the order of `modelTypes`. */
  readonly type?: ModelType | undefined;
  /** Parameters of a request, of which the explanation then says what becomes of them. */
  readonly params?: unknown;
  /** Counts of a usage, which the explanation then prices; `at` and `serviceTier` say when and how the request ran. */
  readonly usage?: unknown;
}

/**
 * Explains a model of the specs. Only its own provider is parsed. Not ok where the provider's cards have errors. Throws a `UsageError` for a
 * model that there is not, and for a usage that is none; a `MissingFolderError` for a `specs` folder that is not there.
 */
export async function explain(options: ExplainOptions): Promise<Resolved<Explanation>> {
  const job = toJob({ ...options, mode: "none" });
  const units = await unitsFor(options.model, job);
  const { provider, models } = findModel(options.model, units);
  if (provider === undefined)
    return { ok: false, diagnostics: inOrder(units.flatMap(({ diagnostics }) => diagnostics.filter(stopsGenerate))) };
  const byType = [...models].sort((a, b) => modelTypes.indexOf(a.type) - modelTypes.indexOf(b.type));
  const model = byType.find(({ type }) => options.type === undefined || type === options.type);
  if (model === undefined) {
    const types = byType.map(({ type }) => type).join(", ");
    throw new UsageError(`\`${options.model}\` is no model of type ${options.type}; its type is ${types}.`);
  }
  const otherTypes = byType.filter((other) => other !== model).map(({ type }) => type);
  const { locate } = await loadStages();
  const { at, serviceTier, params, usage } = options;
  return {
    ok: true,
    value: {
      ...explainModel(model, { provider, otherTypes, cwd: job.cwd, locate }),
      request:
        params === undefined ? null : explainRequest(model.descriptor.parameter_rules, model.constraints, params),
      cost: usage === undefined ? null : explainCost(model.prices, usage, { at, serviceTier }),
    },
  };
}

/** The provider whose folder is named as it is, if that has the model; else all of them, to look for it or for what was meant. */
async function unitsFor(reference: string, job: Job): Promise<readonly ResolvedUnit[]> {
  const folders = new Map(job.specs.map((folder) => [folder, readUnits(folder)]));
  const store = openJobStore(job);
  const [directory] = reference.split("/");
  const own = new Map(
    [...folders].map(([folder, units]) => [folder, units.filter((unit) => unit.directory === directory)]),
  );
  if ([...own.values()].some((units) => units.length > 0)) {
    const isOther = new Map([...own].filter(([, units]) => units.length > 0));
    const found = await resolveFolders(isOther, () => false, store, job);
    const isThere = found.some(({ providers }) =>
      providers.some(
        ({ id, models }) => reference.startsWith(`${id}/`) && models.some((model) => `${id}/${model.id}` === reference),
      ),
    );
    if (isThere) return found;
  }
  return resolveFolders(folders, () => false, store, job);
}
