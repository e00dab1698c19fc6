import type { CatalogueName, PriceKey } from "../import/catalogues/catalogue.ts";
import type { Sureness } from "../import/catalogues/match-model.ts";

/** The values that are compared: token prices by their keys in cards, the context size and whether the model is deprecated. */
export type AuditField = PriceKey | "context_size" | "deprecated";

/** One value on which a card and a catalogue differ. Prices are per million tokens, in US dollars. */
export interface AuditFinding {
  /**
   * `disagrees`: open. `explained`: a comment with a source says why, or the price model does. `settled`: a newer catalogue agrees with
   * the card. `missing`: the card does not say; `typecard import --from` fills it in.
   */
  readonly status: "disagrees" | "explained" | "settled" | "missing";
  readonly provider: string;
  readonly model: string;
  readonly type: string;
  /** The `--specs` folder, and the card relative to it. */
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly field: AuditField;
  readonly yours: string | number | boolean | null;
  /** The card's `checked` date. */
  readonly yourDate: string | null;
  readonly theirs: string | number | boolean;
  readonly catalogue: CatalogueName;
  /** The catalogue's id of the model. */
  readonly theirId: string;
  /** The catalogue is at least as new as this. */
  readonly theirDate: string | null;
  readonly sureness: Sureness;
  /** Why an explained value is right, or what its comment lacks. */
  readonly reason?: string;
}

/** How many models a catalogue knows by exactly their id, and how many of them it agrees with in everything that both say. */
export interface AuditCount {
  readonly known: number;
  /** Agreeing models, those with explained differences included. */
  readonly agreeing: number;
  readonly explained: number;
  readonly disagreeing: number;
}

/** What an audit found. */
export interface AuditReport {
  readonly models: number;
  readonly catalogues: readonly (AuditCount & {
    readonly name: CatalogueName;
    readonly version: string;
    readonly date: string | null;
  })[];
  /** Over all catalogues; where they differ among themselves, the newest one counts. */
  readonly overall: AuditCount;
  readonly findings: readonly AuditFinding[];
  /** Prices without a date, and with one that is too old. */
  readonly dates: readonly DateFinding[];
}

/** A price whose date is missing or too old. */
export interface DateFinding {
  readonly status: "missing" | "old";
  readonly provider: string;
  readonly model: string;
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly checked: string | null;
  /** Days since then. */
  readonly age: number | null;
}
