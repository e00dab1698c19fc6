import { formatPath, type Path } from "../diagnostic.ts";
import { decimalTextOfFloat } from "./decimal.ts";

/**
 * Gives decimals that were read from floats such as `3.0` the digits that Python keeps: `3.0`, not `3`. `entity` is what the schema
 * made of `data`; a number that became a text is a decimal.
 */
export function restoreWholeFloats(entity: unknown, data: unknown, paths: ReadonlySet<string>, at: Path): void {
  if (typeof entity !== "object" || entity === null || typeof data !== "object" || data === null) return;
  for (const [key, made] of Object.entries(entity)) {
    const value: unknown = Reflect.get(data, key);
    const path = [...at, Array.isArray(data) ? Number(key) : key];
    if (typeof made === "string" && typeof value === "number" && paths.has(formatPath(path))) {
      Reflect.set(entity, key, decimalTextOfFloat(value));
    } else {
      restoreWholeFloats(made, value, paths, path);
    }
  }
}
