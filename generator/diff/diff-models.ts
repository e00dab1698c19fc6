import { type ModelType, modelTypes } from "../../runtime/core/descriptor.ts";
import type { PublishedModel } from "../compile/published.ts";
import { type Found, arrow, compareLists, isSame } from "./change.ts";
import { diffConstraints } from "./diff-constraints.ts";
import { diffParameters } from "./diff-parameters.ts";
import { diffPrices } from "./diff-prices.ts";
import { diffProperties } from "./diff-properties.ts";
import type { ChangeKind } from "./policy.ts";
import { mentioned } from "../resolve/constraint-space.ts";

/** A change and the model that it is of; undefined where it is of several. */
export interface ModelChange {
  readonly model: Pick<PublishedModel, "id" | "type"> | undefined;
  readonly found: Found;
}

/** Compares the models of one provider, by type and id. */
export function diffModels(
  before: readonly PublishedModel[],
  after: readonly PublishedModel[],
): readonly ModelChange[] {
  const old = new Map(before.map((model) => [keyOf(model), model]));
  const now = new Map(after.map((model) => [keyOf(model), model]));
  const changed = after.flatMap((model) => {
    const former = old.get(keyOf(model));
    const found: readonly Found[] =
      former === undefined ? [{ kind: "model-added", text: "added" }] : diffModel(former, model);
    return found.map((change) => ({ model, found: change }));
  });
  const removed = before
    .filter((model) => !now.has(keyOf(model)))
    .map((model): ModelChange => ({ model, found: { kind: "model-removed", text: removedText(model) } }));
  return [...diffOrder(before, after, now), ...changed, ...removed];
}

function keyOf({ type, id }: Pick<PublishedModel, "type" | "id">): string {
  return `${type}/${id}`;
}

function removedText({ replacedBy }: PublishedModel): string {
  return replacedBy === null ? "removed" : `removed (was replaced by ${replacedBy})`;
}

function diffModel(before: PublishedModel, after: PublishedModel): readonly Found[] {
  const [old, now] = [before.descriptor, after.descriptor];
  const found: Found[] = [...diffDeprecation(before, after)];
  const features = compareLists(old.features ?? [], now.features ?? []);
  for (const feature of features.removed)
    found.push({ kind: "feature-removed", subject: feature, before: feature, text: `feature ${feature} removed` });
  for (const feature of features.added)
    found.push({ kind: "feature-added", subject: feature, after: feature, text: `feature ${feature} added` });
  found.push(...diffProperties(old.model_properties, now.model_properties));
  found.push(...diffParameters(old.parameter_rules, now.parameter_rules).map(asConstrained(after)));
  found.push(...diffConstraints(before.constraints, after.constraints));
  found.push(...diffPrices(before.prices, after.prices));
  if (old.fetch_from !== now.fetch_from) {
    const values = { before: old.fetch_from, after: now.fetch_from };
    found.push({
      kind: "model-source",
      subject: "fetch_from",
      ...values,
      text: `fetch_from ${arrow(old.fetch_from, now.fetch_from)}`,
    });
  }
  if (!isSame(old.label, now.label)) {
    const text = old.label.en_US === now.label.en_US ? "label" : `label ${arrow(old.label.en_US, now.label.en_US)}`;
    found.push({ kind: "model-text", subject: "label", before: old.label, after: now.label, text });
  }
  return found;
}

/** A default that is sent counts as given: constraints that look at it then refuse what they let pass before. */
function asConstrained({ constraints }: PublishedModel): (found: Found) => Found {
  const looked = new Set(constraints.flatMap(mentioned));
  return (found) =>
    changesWhatIsSent.has(found.kind) && looked.has(found.subject ?? "")
      ? { ...found, kind: "default-constrained" }
      : found;
}

const changesWhatIsSent: ReadonlySet<ChangeKind> = new Set(["parameter-filled", "parameter-optional", "default-sent"]);

function diffDeprecation(before: PublishedModel, after: PublishedModel): readonly Found[] {
  const [was, is] = [before.descriptor.deprecated, after.descriptor.deprecated];
  const advice = after.replacedBy === null ? "" : ` (use ${after.replacedBy})`;
  if (!was && is) return [{ kind: "model-deprecated", after: after.replacedBy, text: `deprecated${advice}` }];
  if (was && !is) return [{ kind: "model-undeprecated", text: "no longer deprecated" }];
  if (before.replacedBy === after.replacedBy) return [];
  const values = { before: before.replacedBy, after: after.replacedBy };
  return [
    {
      kind: "model-replaced-by",
      subject: "replaced_by",
      ...values,
      text: `replaced_by ${arrow(before.replacedBy, after.replacedBy)}`,
    },
  ];
}

/** One change a model type whose models, without those that came or went, stand in another order. */
function diffOrder(
  before: readonly PublishedModel[],
  after: readonly PublishedModel[],
  now: ReadonlyMap<string, PublishedModel>,
): readonly ModelChange[] {
  const old = new Set(before.map(keyOf));
  const order = (models: readonly PublishedModel[], of: ModelType): readonly string[] =>
    models.filter((model) => model.type === of && old.has(keyOf(model)) && now.has(keyOf(model))).map(({ id }) => id);
  return modelTypes.flatMap((type): ModelChange[] => {
    const [first, second] = [order(before, type), order(after, type)];
    if (first.every((id, index) => id === second[index])) return [];
    const found: Found = {
      kind: "model-order",
      subject: type,
      before: first,
      after: second,
      text: `order of ${type} models`,
    };
    return [{ model: undefined, found }];
  });
}
