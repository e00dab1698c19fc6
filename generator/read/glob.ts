/** A compiled pattern. Paths are relative, with `/`. */
export interface Glob {
  matches(path: string): boolean;
  /** Whether a file below `folder` could match. */
  mayReachInto(folder: string): boolean;
}

/**
 * Compiles a pattern with the meaning of Python's `Path.glob`: `*` (which matches dot files too) and `?` do not cross `/`, `**` as a
 * whole segment does, `[ab]`, `[a-z]` and `[!a]` match one character; braces, parentheses and backslashes are plain characters.
 * Gives the problem instead, as the end of a sentence, for a pattern that Python refuses or that leaves the folder.
 * (picomatch gives a meaning to `\`, `(a|b)` and a leading `!`, which Python does not, so this is our own.)
 */
export function compileGlob(pattern: string): Glob | string {
  if (pattern.startsWith("/") || /^[A-Za-z]:/.test(pattern))
    return "is absolute; it must be relative to the provider folder";
  const names = pattern.split("/").filter((name) => name !== "" && name !== ".");
  if (names.length === 0) return "is empty";
  if (names.includes("..")) return "contains `..`; it must stay in the provider folder";
  if (names.some((name) => name.includes("**") && name !== "**"))
    return "has `**` beside other characters; it must be a whole part between slashes";

  const segments = names.map(compileSegment);
  return {
    matches: (path) => matchAll(segments, path.split("/")),
    mayReachInto: (folder) => {
      const parts = folder.split("/");
      const deep = segments.indexOf(star);
      const fixed = deep === -1 ? segments : segments.slice(0, deep);
      if (deep === -1 && parts.length >= fixed.length) return false;
      const shared = Math.min(fixed.length, parts.length);
      return matchAll(fixed.slice(0, shared), parts.slice(0, shared));
    },
  };
}

/** `star` matches any number of items; a test matches one. */
type Step<Item> = typeof star | ((item: Item) => boolean);

const star = "*";

/** Matches in time that is at worst the product of both lengths: after a mismatch only the last star is tried again. */
function matchAll<Item>(steps: readonly Step<Item>[], items: readonly Item[]): boolean {
  let step = 0;
  let lastStar = -1;
  let resume = 0;
  for (let at = 0; at < items.length;) {
    const test = steps[step];
    if (test === star) {
      lastStar = step++;
      resume = at;
    } else if (test?.(items[at] as Item) === true) {
      step++;
      at++;
    } else if (lastStar !== -1) {
      step = lastStar + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  return steps.slice(step).every((rest) => rest === star);
}

function compileSegment(name: string): Step<string> {
  if (name === "**") return star;
  if (!/[*?[]/.test(name)) return (part) => part === name;
  const steps = compileCharacters([...name]);
  return (part) => matchAll(steps, [...part]);
}

function compileCharacters(characters: readonly string[]): readonly Step<string>[] {
  const steps: Step<string>[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    const close = character === "[" ? closingBracket(characters, at) : -1;
    if (character === "*") steps.push(star);
    else if (character === "?") steps.push(() => true);
    else if (close === -1) steps.push((one) => one === character);
    else {
      steps.push(compileClass(characters.slice(at + 1, close)));
      at = close;
    }
  }
  return steps;
}

/** The index of the `]` that closes the `[` at `open`; `-1` if none does, so that `[` is a plain character. The first place in a class is a plain `]`. */
function closingBracket(characters: readonly string[], open: number): number {
  const first = characters[open + 1] === "!" ? open + 2 : open + 1;
  return characters.indexOf("]", first + 1);
}

function compileClass(characters: readonly string[]): (one: string) => boolean {
  const negated = characters[0] === "!";
  const members = negated ? characters.slice(1) : characters;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] as string;
    const to = members[at + 1] === "-" ? members[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return (one) => ranges.some(([from, to]) => codeOf(from) <= codeOf(one) && codeOf(one) <= codeOf(to)) !== negated;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
