import type { ModelType } from "../../runtime/core/descriptor.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { ChangeKind, Level } from "./policy.ts";

/** One difference between two catalogues, in meaning: how a card is written makes none. */
export interface Change {
  readonly kind: ChangeKind;
  /** What the versioning policy says of that kind. */
  readonly level: Level;
  /** The provider's id. */
  readonly provider: string;
  /** The model's id; null where the change is the provider's own. */
  readonly model: string | null;
  readonly type: ModelType | null;
  /** What of the model or provider changed: a parameter, a property, a price, a credential; null for the whole. */
  readonly subject: string | null;
  /** The value before and after; null where there was or is none. */
  readonly before: unknown;
  readonly after: unknown;
  /** The change in a few words, as in `temperature max 1 → 2`. */
  readonly text: string;
}

/** A change before it is known whose it is. */
export type Found = Pick<Change, "kind" | "text"> & Partial<Pick<Change, "subject" | "before" | "after">>;

/** Whether two values of a card are the same. The order of keys does not count. */
export function isSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return false;
  if (!isPlain(before) || !isPlain(after)) return contentKey(before) === contentKey(after);
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && isSame(before[key], after[key]))
  );
}

/** Whether the own properties of an object, or the items of a list, are all that it is. */
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}

/** What two lists have, and do not have, in common. The order does not count. */
export function compareLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
): { readonly added: readonly Item[]; readonly removed: readonly Item[] } {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    added: [...now].filter((item) => !old.has(item)),
    removed: [...old].filter((item) => !now.has(item)),
  };
}

/** `1 → 2`, with short words for what is no number or text. */
export function arrow(before: unknown, after: unknown): string {
  return `${shown(before)} → ${shown(after)}`;
}

const longest = 40;

/** A value of a card in a few characters. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "none";
  if (typeof value === "string") return shorten(/^[\w./:@+-]+$/.test(value) ? value : JSON.stringify(value));
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return String(value);
  return shorten(contentKey(value));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join("")}…`;
}
