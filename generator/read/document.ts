import type { Diagnostic, Path, Span } from "../diagnostic.ts";

/**
 * A YAML file as read: its text and its plain data.
 *
 * `data` holds what PyYAML's `safe_load` would give, in JavaScript's types: `null`, booleans, numbers (a whole number past 2^53 is
 * a `bigint`), strings, arrays, null-prototype-free plain objects with own keys only (`__proto__` is an ordinary key), `Date` for a YAML timestamp, `Uint8Array` for `!!binary`.
 * Positions are not kept: `locate` (in `locate.ts`) works them out from `text` when a problem needs them.
 */
export interface Document {
  /** The `--specs` folder that holds the file, as it was given, with `/`. */
  readonly folder: string;
  /** Path relative to `folder`, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly data: unknown;
  /** Paths (as `formatPath` prints them) of plain scalars that YAML reads as floats although they are whole, such as `3.0`: JavaScript cannot tell them from `3`. */
  readonly wholeFloats: ReadonlySet<string>;
}

/** The sections of a provider card's `models` table, in the order the reference reads them. */
export const sections = ["llm", "text_embedding", "rerank", "tts", "speech2text", "moderation"] as const;
/** One of the sections. */
export type Section = (typeof sections)[number];

/** A model card that a glob of the provider card matched. */
export interface MatchedCard {
  readonly section: Section;
  readonly document: Document;
}

/** A `_position.yaml` that a glob matched or that the provider card's `position` key names. */
export interface MatchedPosition {
  readonly section: Section;
  readonly document: Document;
  /** True when only the `position` key names it: the reference does not read such a file. */
  readonly declaredOnly: boolean;
}

/** A provider folder as read: the provider card and what its globs reach. */
export interface ProviderSource {
  /** The `--specs` folder that holds it, as it was given, with `/`. */
  readonly folder: string;
  /** The provider folder relative to `folder`, with `/`; empty when `--specs` names the provider folder itself. */
  readonly directory: string;
  /** The provider folder's own name. */
  readonly name: string;
  readonly card: Document;
  /** In order of section, then of path by code unit; a file that two globs match is here once. */
  readonly models: readonly MatchedCard[];
  readonly positions: readonly MatchedPosition[];
  /** Paths (relative to `folder`) of YAML files under `models/` that nothing reaches. */
  readonly unmatched: readonly string[];
}

/** What reading `--specs` folders gives: the providers that can be read, and what was found wrong on the way. */
export interface ReadResult {
  readonly providers: readonly ProviderSource[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `locate(document, path, "key")` gives the span of the key itself, `"value"` (the default) that of its value. A path that is not in the file gives its nearest ancestor. */
export type Locate = (document: Document, path: Path, part?: "key" | "value") => Span;
