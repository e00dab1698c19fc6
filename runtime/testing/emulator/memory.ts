import { createHash } from "node:crypto";

/** What an emulator remembers from one request to the next. Equal sequences of requests get equal answers. */
export interface Memory {
  /** The next id of that kind: `chatcmpl-…`. */
  id(prefix: string, length?: number): string;
  /** Unix seconds; the same for every answer, so that answers can be compared. */
  readonly created: number;
  /** Whether a prompt with this beginning was seen before; it is from now on. */
  seen(beginning: string): boolean;
  /** Remembers an answer by its id. */
  keep(id: string): void;
  has(id: string): boolean;
}

/** Begins with nothing in mind. */
export function openMemory(): Memory {
  const beginnings = new Set<string>();
  const answers = new Set<string>();
  let count = 0;
  return {
    id(prefix, length = 24) {
      count += 1;
      return (
        prefix +
        createHash("sha256").update(`${prefix}${count}`).digest("base64url").replace(/[-_]/g, "x").slice(0, length)
      );
    },
    created: 1_767_225_600,
    seen: (beginning) => !remember(beginnings, createHash("sha256").update(beginning).digest("base64")),
    keep: (id) => void remember(answers, id),
    has: (id) => answers.has(id),
  };
}

const mostRemembered = 10_000;

/** Adds a value and forgets the oldest; false when it was there. */
function remember(values: Set<string>, value: string): boolean {
  if (values.has(value)) return false;
  values.add(value);
  if (values.size > mostRemembered)
    for (const oldest of values.values()) {
      values.delete(oldest);
      break;
    }
  return true;
}
