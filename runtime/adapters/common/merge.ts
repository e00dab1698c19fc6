import { fieldsOf, type Fields } from "./json.ts";

/**
 * Merges a patch over a base: objects deeply, everything else by replacing it. What is undefined in the patch stays as it is
 * in the base; null replaces. Neither is changed.
 */
export function mergeDeep(base: Fields, patch: Fields | undefined): Fields {
  if (patch === undefined) return base;
  // Object.fromEntries defines fields instead of assigning them: a key `__proto__` stays data.
  return Object.fromEntries([
    ...Object.entries(base),
    ...Object.entries(patch)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, mergeValue(Object.hasOwn(base, key) ? base[key] : undefined, value)]),
  ]) as Fields;
}

function mergeValue(base: unknown, value: unknown): unknown {
  const fields = isPlain(value) ? fieldsOf(value) : undefined;
  const under = isPlain(base) ? fieldsOf(base) : undefined;
  return fields !== undefined && under !== undefined ? mergeDeep(under, fields) : value;
}

/** Bytes, dates and the like are values, not objects to merge. */
function isPlain(value: unknown): boolean {
  const prototype: unknown = typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : undefined;
  return prototype === Object.prototype || prototype === null;
}
