import { resolve } from "node:path";
import { prettyReport } from "../../generator/cli/lint-pretty.ts";
import { toJob } from "../../generator/compile/options.ts";
import { type CatalogDiff, diffCatalogs } from "../../generator/diff/diff-catalogs.ts";
import { groupChanges, wordsOf } from "../../generator/diff/group-changes.ts";
import { printMarkdown } from "../../generator/diff/print-markdown.ts";
import { printText } from "../../generator/diff/print-text.ts";
import { explainCost } from "../../generator/explain/explain-cost.ts";
import { explainModel } from "../../generator/explain/explain-model.ts";
import { explainRequest } from "../../generator/explain/explain-request.ts";
import { printExplanation } from "../../generator/explain/print-explanation.ts";
import { locate } from "../../generator/read/locate.ts";
import { parseDocument, type ParseInput, type ParseResult } from "../../generator/read/parse.ts";
import { report } from "../../generator/report/report.ts";
import type { Catalog } from "../../generator/resolve/catalog.ts";
import { openSession } from "../../generator/watch/session.ts";
import type { Project } from "../e2e/project.ts";
import { lintFiles } from "../generator/lint/example.ts";
import { mutateBytes, pick, type Random } from "./mutate.ts";

/** What came of a mutated card. */
export interface Trial {
  readonly path: string;
  /** Whether it was still a card. */
  readonly compiled: boolean;
  readonly findings: number;
  /** All that was printed about it. */
  readonly printed: string;
}

/** How often one card is mutated before the next has its turn: only what changes is read. */
const turn = 8;

/** Mutates one card of a project after the other, and runs everything that reads cards on each: watch, generate, diff, explain, lint. */
export class CardTools {
  readonly #project: Project;
  readonly #cards: Readonly<Record<string, string>>;
  readonly #parsed = new Map<string, ParseResult>();
  readonly #session;
  #good: Catalog = { providers: [] };
  #last: Catalog = { providers: [] };
  #spoilt: string | undefined;
  #path = "";
  #count = 0;

  /** The project holds the cards, below `specs/`. */
  constructor(project: Project, cards: Readonly<Record<string, string>>) {
    this.#project = project;
    this.#cards = cards;
    const { folder: cwd } = project;
    this.#session = openSession(toJob({ cwd, specs: [project.path("specs")], out: project.path("out"), cache: false }));
  }

  async start(): Promise<void> {
    const outcome = await this.#session.update("anywhere");
    if (outcome?.ok !== true) throw new Error(JSON.stringify(outcome?.diagnostics));
    this.#good = this.#last = outcome.catalog as Catalog;
  }

  /** Mutates a card, and mends the one before. */
  async next(random: Random): Promise<Trial> {
    if (this.#count % turn === 0) this.#path = pick(Object.keys(this.#cards), random);
    this.#count += 1;
    const path = this.#path;
    const bytes = mutateBytes(this.#cards[path] ?? "", random);
    const changed = new Set([path, ...(this.#spoilt === undefined ? [] : [this.#spoilt])]);
    for (const each of changed) this.#project.write(each, each === path ? bytes : (this.#cards[each] ?? ""));
    this.#spoilt = path;

    const outcome = await this.#session.update(new Set([...changed].map((each) => resolve(this.#project.path(each)))));
    const printed = [this.#lint(path, bytes)];
    if (outcome !== undefined)
      printed.push(await report(outcome.diagnostics, { cwd: this.#project.folder, color: false, warnings: 20 }));
    if (outcome?.ok === true) {
      const catalog = outcome.catalog as Catalog;
      for (const diff of [outcome.diff, diffCatalogs(this.#good, catalog), diffCatalogs(catalog, this.#last)])
        printed.push(...printedDiff(diff));
      printed.push(...explained(catalog, random));
      this.#last = catalog;
    }
    const findings = outcome?.diagnostics.length ?? 0;
    return { path, compiled: outcome === undefined || outcome.ok, findings, printed: printed.join("\n") };
  }

  #lint(path: string, bytes: Uint8Array): string {
    const folder = path.slice(0, path.indexOf("/", "specs/".length));
    const own = Object.keys(this.#cards).filter((name) => name.startsWith(folder));
    const files = own.map((name) => [name.slice("specs/".length), name === path ? bytes : this.#cards[name]]);
    const { diagnostics } = lintFiles(Object.fromEntries(files) as Readonly<Record<string, string>>, {
      parse: (input) => this.#parse(input),
    });
    return prettyReport({ diagnostics, fixable: 0, fixed: [] }, { cwd: this.#project.folder, color: false });
  }
  /** Parses cards that are as they were only once. */
  #parse(input: ParseInput): ParseResult {
    const key = `specs/${input.file}`;
    if (this.#cards[key] !== input.text) return parseDocument(input);
    const known = this.#parsed.get(key) ?? parseDocument(input);
    this.#parsed.set(key, known);
    return known;
  }
}

function printedDiff(diff: CatalogDiff): readonly string[] {
  return [printText(diff, { color: false }), printMarkdown(diff), ...groupChanges(diff.changes).map(wordsOf)];
}

/** One model of the catalogue, with a request and a usage. */
function explained({ providers }: Catalog, random: Random): readonly string[] {
  return providers.slice(0, 1).flatMap(({ id, models }) => {
    if (models.length === 0) return [];
    const model = pick(models, random);
    const context = { provider: id, otherTypes: [], cwd: "/", locate };
    const params = {
      temperature: pick([0, 3, null, "x", true], random),
      effort: pick(["low", "x", 1], random),
      max_tokens: pick([1, 1.5, 1e9], random),
    };
    const request = explainRequest(model.descriptor.parameter_rules, model.constraints, params);
    const cost = explainCost(model.prices, { promptTokens: 1200, cachedInputTokens: 200, completionTokens: 300 }, {});
    return [printExplanation({ ...explainModel(model, context), request, cost }, { color: false, width: 80 })];
  });
}
