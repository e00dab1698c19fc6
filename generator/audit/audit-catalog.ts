import type { Catalogue, CatalogueName } from "../import/catalogues/catalogue.ts";
import { type Match, matchModel, modelsOf } from "../import/catalogues/match-model.ts";
import { refuseUnknownProviders } from "../import/wanted-providers.ts";
import type { Catalog, CatalogModel } from "../resolve/catalog.ts";
import { type Claim, claims } from "./claims.ts";
import { dateFinding } from "./dates.ts";
import { explanation } from "./explained.ts";
import { lineOf } from "./line-of.ts";
import type { AuditCount, AuditField, AuditFinding, AuditReport } from "./report.ts";

/** What to compare with, and when a `checked` date is too old. */
export interface AuditSettings {
  readonly catalogues: readonly Catalogue[];
  /** Only these providers, by id. */
  readonly providers?: readonly string[] | undefined;
  /** In days. */
  readonly maxAge: number;
  readonly now: Date;
}

/**
 * Compares every model of the cards with what the catalogues say of it.
 * @throws {UsageError} for a provider that there is not
 */
export function auditCatalog(catalog: Catalog, settings: AuditSettings): AuditReport {
  refuseUnknownProviders(
    settings.providers,
    catalog.providers.map(({ id }) => id),
    "in the specs without errors",
  );
  const catalogues = settings.catalogues.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? 1 : -1));
  const audited = catalog.providers
    .filter(({ id }) => settings.providers?.includes(id) ?? true)
    .flatMap(({ id, models }) => {
      const known = catalogues.map((catalogue) => ({ catalogue, models: modelsOf(catalogue, id) }));
      return models.map((card) => ({
        card,
        findings: audit(id, card, known),
        matches: known.map(({ models: theirs }) => matchModel(theirs, card.id)),
      }));
    });
  const findings = audited.flatMap((model) => model.findings);
  const count = (name?: CatalogueName) => {
    const rows = audited.filter(({ matches }) =>
      matches.some((match) => match?.sureness === "exact" && (name === undefined || match.model.catalogue === name)),
    );
    return tally(
      rows.map((row) =>
        row.findings.filter((one) => one.sureness === "exact" && (name === undefined || one.catalogue === name)),
      ),
    );
  };
  return {
    models: audited.length,
    catalogues: catalogues.map(({ name, version, date }) => ({ name, version, date: date ?? null, ...count(name) })),
    overall: count(),
    findings,
    dates: catalog.providers.flatMap(({ id, models }) =>
      settings.providers?.includes(id) === false ? [] : models.flatMap((card) => dateFinding(id, card, settings) ?? []),
    ),
  };
}

interface KnownModels {
  readonly catalogue: Catalogue;
  readonly models: Parameters<typeof matchModel>[0];
}

/** `known` has the newest catalogue first. */
function audit(provider: string, card: CatalogModel, known: readonly KnownModels[]): readonly AuditFinding[] {
  const settled = new Set<AuditField>();
  return known.flatMap(({ catalogue, models }): readonly AuditFinding[] => {
    const match = matchModel(models, card.id);
    if (match === undefined) return [];
    const found = claims(card, match.model);
    const findings = found
      .filter(({ agrees }) => !agrees)
      .map((claim) => toFinding(provider, card, claim, { catalogue, match, settled }));
    if (match.sureness === "exact")
      for (const { field, agrees } of found)
        if (agrees || findings.some((one) => one.field === field && one.status === "explained")) settled.add(field);
    return findings;
  });
}

function toFinding(
  provider: string,
  card: CatalogModel,
  { field, path, yours, theirs, because }: Claim,
  { catalogue, match, settled }: { catalogue: Catalogue; match: Match; settled: ReadonlySet<AuditField> },
): AuditFinding {
  const { source } = card;
  const comment = explanation(
    source,
    path,
    field === "context_size" ? "context" : field === "deprecated" ? field : "price",
  );
  const isExplained = because !== undefined || comment?.hasSource === true;
  const reason =
    because ??
    (comment === undefined || comment.hasSource
      ? comment?.reason
      : "The comment names no source, so it does not count.");
  const status = yours === null ? "missing" : isExplained ? "explained" : settled.has(field) ? "settled" : "disagrees";
  return {
    status,
    provider,
    model: card.id,
    type: card.type,
    folder: source.folder,
    file: source.file,
    line: lineOf(source, path),
    field,
    yours,
    yourDate: card.pricing?.checked ?? null,
    theirs,
    catalogue: catalogue.name,
    theirId: match.model.id,
    theirDate: catalogue.date ?? null,
    sureness: match.sureness,
    ...(reason === undefined ? {} : { reason }),
  };
}

function tally(models: readonly (readonly AuditFinding[])[]): AuditCount {
  const has = (status: AuditFinding["status"]) => (findings: readonly AuditFinding[]) =>
    findings.some((one) => one.status === status);
  const disagreeing = models.filter(has("disagrees")).length;
  const explained = models.filter((findings) => has("explained")(findings) && !has("disagrees")(findings)).length;
  return { known: models.length, agreeing: models.length - disagreeing, explained, disagreeing };
}
