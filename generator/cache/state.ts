import type { Diagnostic } from "../diagnostic.ts";
import { isInside } from "../write/manifest.ts";

/** What a finished run knew: enough to tell that the next has nothing to do, without parsing a card. */
export interface State {
  /** Everything but the cards that shapes the output. */
  readonly options: string;
  readonly units: readonly KnownUnit[];
  /** The files that belong to no single provider, and what they are made of. */
  readonly index: { readonly inputs: string; readonly outputs: readonly KnownOutput[] };
}

/** A folder of cards, as a former run compiled it. */
export interface KnownUnit {
  /** Names the folder; see `Unit.key`. */
  readonly key: string;
  /** See `Unit.hash`. */
  readonly hash: string;
  /** See `Unit.stamp`; empty where it was undefined. */
  readonly stamp: string;
  /** The provider in it; none in a folder that is no provider's. */
  readonly providers: readonly KnownProvider[];
  /** Warnings are shown again on every run, also on one that parses nothing. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A provider, as a former run emitted it. */
export interface KnownProvider {
  readonly id: string;
  readonly slug: string;
  readonly outputs: readonly KnownOutput[];
}

/** A file of the output. */
export interface KnownOutput {
  readonly path: string;
  /** SHA-256 of the text as emitted, before a formatter changed it. */
  readonly emitted: string;
  /** SHA-256 of the text as written. */
  readonly hash: string;
}

/** Checks the shape of a state that was read from the disk. Undefined when it is not one. */
export function asState(value: unknown): State | undefined {
  return isState(value) ? value : undefined;
}

function isState(value: unknown): value is State {
  return (
    isRecord(value) &&
    typeof value.options === "string" &&
    isListOf(value.units, isUnit) &&
    isRecord(value.index) &&
    typeof value.index.inputs === "string" &&
    isListOf(value.index.outputs, isOutput)
  );
}

function isUnit(value: unknown): value is KnownUnit {
  return (
    isRecord(value) &&
    hasTexts(value, "key", "hash", "stamp") &&
    isListOf(value.providers, isProvider) &&
    isListOf(value.diagnostics, isDiagnostic)
  );
}

function isProvider(value: unknown): value is KnownProvider {
  return isRecord(value) && hasTexts(value, "id", "slug") && isListOf(value.outputs, isOutput);
}

function isOutput(value: unknown): value is KnownOutput {
  return (
    isRecord(value) && typeof value.path === "string" && isInside(value.path) && hasTexts(value, "emitted", "hash")
  );
}

function isDiagnostic(value: unknown): value is Diagnostic {
  return (
    isRecord(value) &&
    hasTexts(value, "rule", "severity", "folder", "file", "message") &&
    Array.isArray(value.path) &&
    (value.span === undefined || (isRecord(value.span) && isPosition(value.span.start) && isPosition(value.span.end)))
  );
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && ["line", "column", "offset"].every((name) => typeof value[name] === "number");
}

function hasTexts(value: Record<string, unknown>, ...names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === "string");
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
