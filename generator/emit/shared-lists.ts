import { contentKey } from "../resolve/content-key.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { camelCase } from "./code/identifier.ts";
import { array, type Code, data, print, record } from "./code/layout.ts";

/** The lists that data of a module repeats, such as voices and their languages. Short ones are not worth a name. */
export interface SharedLists {
  readonly names: readonly string[];
  /** One const for each content, lists within lists first. */
  readonly declarations: readonly string[];
  /** Data as code, with those lists by name. */
  readonly code: (value: unknown) => Code;
}

/** Finds the lists that are repeated, and names them after the key that they stand under and their content. */
export function sharedLists(objects: readonly object[]): SharedLists {
  const seen = new Set<string>();
  const names = new Map<string, string>();
  const shared: (readonly [content: string, list: readonly unknown[]])[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      const content = contentKey(value);
      if (content.length <= 40) return;
      if (seen.has(content) && !names.has(content))
        names.set(content, `${camelCase(key, "list")}_${shortHash(content)}`);
      if (seen.has(content)) return;
      seen.add(content);
      for (const item of value) look(item, key);
      shared.push([content, value]);
    } else for (const [name, item] of Object.entries(value)) look(item, name);
  };
  for (const each of objects) look(each, "");
  const code = (value: unknown): Code => {
    if (names.size === 0 || typeof value !== "object" || value === null) return data(value);
    if (Array.isArray(value)) return names.get(contentKey(value)) ?? array(value.map(code));
    return value instanceof Date || value instanceof Uint8Array ? data(value) : record(value, code);
  };
  const declarations = shared.flatMap(([content, list]) => {
    const name = names.get(content);
    if (name === undefined) return [];
    const head = `const ${name}: readonly unknown[] = `;
    return [`${head}${print(array(list.map(code)), 0, head.length, 1)};\n`];
  });
  return { names: [...names.values()], declarations, code };
}
