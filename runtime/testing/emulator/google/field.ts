import { object, optionals, type ObjectShape, type Shape } from "../check/shape.ts";
import type { Fields } from "../json.ts";

/** A message: its fields may be left out, and are known by two names, `maxOutputTokens` and `max_output_tokens`. https://protobuf.dev/programming-guides/json/ */
export function message(fields: Readonly<Record<string, Shape>>): ObjectShape {
  const spelt = Object.entries(fields).flatMap(([name, shape]) => [
    [name, shape] as const,
    [snakeCase(name), shape] as const,
  ]);
  return object(optionals(Object.fromEntries(spelt)));
}

/** The field by whichever of its names it was sent. */
export function field(fields: Fields, name: string): unknown {
  return fields[name] ?? fields[snakeCase(name)];
}

/** A name as protocol buffers spell it. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
