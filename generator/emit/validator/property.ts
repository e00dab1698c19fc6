import { propertyName, stringLiteral } from "../code/escape.ts";

/** `object.name`, or as little else as it takes. */
export function property(object: string, name: string): string {
  const key = propertyName(name);
  return /^["'[]/.test(key) ? element(object, name) : `${object}.${key}`;
}

/** `object["name"]`. */
export function element(object: string, name: string): string {
  return `${object}[${stringLiteral(name)}]`;
}

/** Whether a plain object has something under that name without having been given it. */
export function isInherited(name: string): boolean {
  return inheritedNames.has(name);
}

const inheritedNames = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);
