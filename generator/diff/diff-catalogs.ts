import type { PublishedCatalog, PublishedProvider } from "../compile/published.ts";
import type { Change, Found } from "./change.ts";
import { diffModels } from "./diff-models.ts";
import { diffProvider } from "./diff-provider.ts";
import { type Level, highestLevel, policy } from "./policy.ts";

/** How two catalogues differ in meaning. */
export interface CatalogDiff {
  /** In order of provider, then of model as the later catalogue lists them; what is gone comes last in its provider. */
  readonly changes: readonly Change[];
  /** The version step that the changes ask for together; null when there are none. */
  readonly level: Level | null;
}

/** Compares two catalogues, each change classed by the versioning policy. A pure function. */
export function diffCatalogs(before: PublishedCatalog, after: PublishedCatalog): CatalogDiff {
  const old = new Map(before.providers.map((provider) => [provider.id, provider]));
  const now = new Map(after.providers.map((provider) => [provider.id, provider]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const changes = ids.flatMap((id) => diffOne(id, old.get(id), now.get(id)));
  return { changes, level: highestLevel(changes.map(({ level }) => level)) };
}

function diffOne(
  id: string,
  before: PublishedProvider | undefined,
  after: PublishedProvider | undefined,
): readonly Change[] {
  const own = (found: readonly Found[]): Change[] =>
    found.map((change) => placed(change, { provider: id, model: null, type: null }));
  if (before === undefined && after === undefined) return [];
  if (before === undefined || after === undefined) {
    const { models } = before ?? after ?? { models: [] };
    const count = `${models.length} model${models.length === 1 ? "" : "s"}`;
    const kind = before === undefined ? "provider-added" : "provider-removed";
    return own([{ kind, text: `provider ${before === undefined ? "added" : "removed"} (${count})` }]);
  }
  // What was not even read again is the same object.
  const models = before.models === after.models ? [] : diffModels(before.models, after.models);
  return [
    ...own(before.descriptor === after.descriptor ? [] : diffProvider(before.descriptor, after.descriptor)),
    ...own(models.filter(({ model }) => model === undefined).map(({ found }) => found)),
    ...models.flatMap(({ model, found }) =>
      model === undefined ? [] : placed(found, { provider: id, model: model.id, type: model.type }),
    ),
  ];
}

function placed(
  { kind, text, subject, before, after }: Found,
  place: Pick<Change, "provider" | "model" | "type">,
): Change {
  const { level } = policy[kind];
  return { kind, level, ...place, subject: subject ?? null, before: before ?? null, after: after ?? null, text };
}
