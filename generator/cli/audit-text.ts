import picocolors from "picocolors";
import type { AuditCount, AuditFinding, AuditReport } from "../audit.ts";
import { displayPath } from "../report/display-path.ts";
import { table } from "./table.ts";

/** How much of an audit is printed, and how. */
export interface AuditTextOptions {
  readonly cwd: string;
  readonly color: boolean;
  readonly width: number | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly maxAge: number;
}

/** The report of an audit for people: what disagrees, then the counts. */
export function auditText(report: AuditReport, options: AuditTextOptions): string {
  const colors = picocolors.createColors(options.color);
  const heading = (text: string) => `${colors.bold(text)}\n`;
  const groups: readonly (readonly [string, readonly AuditFinding[], boolean])[] = [
    ["Disagreements", pick(report, "disagrees", true), true],
    ["Disagreements, where the ids are not exactly the same", pick(report, "disagrees", false), options.verbose],
    ["Explained", pick(report, "explained"), options.verbose],
    ["Settled: a newer catalogue agrees with the card", pick(report, "settled"), options.verbose],
    [
      "Missing: the catalogue knows, the card does not say (typecard import --from fills it in)",
      pick(report, "missing"),
      options.verbose,
    ],
  ];
  const parts = groups
    .filter(([, findings, shown]) => shown && findings.length > 0)
    .map(
      ([title, findings]) =>
        `${heading(`${title} (${findings.length})`)}${table(
          header,
          findings.map((one) => toRow(one, options)),
          options,
        )}\n`,
    );
  if (options.quiet) return parts.slice(0, pick(report, "disagrees", true).length > 0 ? 1 : 0).join("");
  const { dates } = report;
  const old = dates.filter(({ status }) => status === "old");
  if (options.verbose && dates.length > 0) {
    const rows = dates.map(({ folder, file, line, checked, age }) => [
      place({ folder, file, line }, options),
      checked ?? "missing",
      age === null ? "" : String(age),
    ]);
    parts.push(`${heading(`Dates (${dates.length})`)}${table(["CARD", "CHECKED", "DAYS"], rows, options)}\n`);
  }
  const counts = report.catalogues.map((one) => [`${one.name} ${one.version}`, one.date ?? "", ...countRow(one)]);
  const summary = table(
    ["CATALOGUE", "AT LEAST OF", "KNOWN", "AGREE", "SHARE", "EXPLAINED", "DISAGREE"],
    [...counts, ["all", "", ...countRow(report.overall)]],
    options,
  );
  return [
    ...parts,
    summary,
    `${report.models} models; ${dates.length - old.length} prices without a date, ${old.length} checked more than ${options.maxAge} days ago.\n`,
  ].join("");
}

const header = ["CARD", "MODEL", "VALUE", "YOURS", "CHECKED", "THEIRS", "CATALOGUE", "AT LEAST OF", "MATCH", "NOTE"];

function toRow(finding: AuditFinding, options: AuditTextOptions): readonly string[] {
  const { provider, model, field, yours, yourDate, theirs, catalogue, theirDate, sureness, theirId, reason } = finding;
  return [
    place(finding, options),
    `${provider}/${model}`,
    field,
    yours === null ? "" : String(yours),
    yourDate ?? "",
    String(theirs),
    catalogue,
    theirDate ?? "",
    sureness === "exact" ? "exact" : `${sureness}: ${theirId}`,
    reason ?? "",
  ];
}

function place(
  { folder, file, line }: Pick<AuditFinding, "folder" | "file" | "line">,
  { cwd }: AuditTextOptions,
): string {
  return `${displayPath({ folder, file }, cwd)}:${line}`;
}

function countRow({ known, agreeing, explained, disagreeing }: AuditCount): readonly string[] {
  const share = known === 0 ? "" : ((agreeing * 100) / known).toFixed(1);
  return [String(known), String(agreeing), share, String(explained), String(disagreeing)];
}

function pick({ findings }: AuditReport, status: AuditFinding["status"], exact?: boolean): readonly AuditFinding[] {
  return findings.filter(
    (one) => one.status === status && (exact === undefined || (one.sureness === "exact") === exact),
  );
}
