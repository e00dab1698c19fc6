import { typeOf, type JsonType, type Problem, type Step } from "./problem.ts";
import type { ObjectShape, Shape } from "./shape.ts";

/** The first thing about a value that is not as the shape says; undefined when all is well. Null counts as left out. */
export function findProblem(shape: Shape, value: unknown, path: readonly Step[] = []): Problem | undefined {
  const type = typeOf(value);
  const expected = typesOf(shape);
  if (shape.type !== "any" && !expected.includes(type) && !(type === "integer" && expected.includes("number"))) {
    return { path, issue: { type: "type", expected, got: type } };
  }
  return finders[shape.type](shape as never, value as never, path);
}

type Found = Problem | undefined;
type Of<Type extends Shape["type"]> = Extract<Shape, { readonly type: Type }>;

const finders: { readonly [Type in Shape["type"]]: (shape: Of<Type>, value: never, path: readonly Step[]) => Found } = {
  any: () => undefined,
  boolean: () => undefined,
  string: (shape, value: string, path) => {
    if (shape.values !== undefined && !shape.values.includes(value))
      return { path, issue: { type: "value", allowed: shape.values, got: value } };
    if (shape.pattern !== undefined && !shape.pattern.test(value))
      return { path, issue: { type: "pattern", pattern: shape.pattern, got: value } };
    return outOfBounds("string", value.length, shape, path);
  },
  integer: numberProblem,
  number: numberProblem,
  array: (shape, value: readonly unknown[], path) =>
    outOfBounds("array", value.length, shape, path) ??
    first(value, (item, index) => findProblem(shape.items, item, [...path, index])),
  object: objectProblem,
  tagged: (shape, value: Readonly<Record<string, unknown>>, path) => {
    const tag = value[shape.tag] ?? shape.untagged;
    if (tag === undefined) return { path: [...path, shape.tag], issue: { type: "missing" } };
    const found = typeof tag === "string" && Object.hasOwn(shape.cases, tag) ? shape.cases[tag] : undefined;
    if (found === undefined) {
      return { path, issue: { type: "tag", tag: shape.tag, allowed: Object.keys(shape.cases), got: tag } };
    }
    const fields = { [shape.tag]: { type: "any", optional: true } as Shape, ...found.fields };
    return objectProblem({ ...found, fields }, value as never, [...path, { tag: String(tag) }]);
  },
  either: (shape, value: unknown, path) => {
    const type = typeOf(value);
    const fitting = shape.shapes.filter(
      (it) => it.type === "any" || typesOf(it).includes(type) || (type === "integer" && it.type === "number"),
    );
    const problems = fitting.map((it) => findProblem(it, value, path));
    return problems.includes(undefined) ? undefined : problems.at(-1);
  },
};

function numberProblem(shape: Of<"integer" | "number">, value: number, path: readonly Step[]): Found {
  if (shape.values !== undefined && !shape.values.includes(value))
    return { path, issue: { type: "value", allowed: shape.values, got: value } };
  return outOfBounds(shape.type, value, shape, path);
}

function objectProblem(shape: ObjectShape, value: Readonly<Record<string, unknown>>, path: readonly Step[]): Found {
  const inFields = first(Object.entries(shape.fields), ([name, field]): Found => {
    const given = value[name] ?? undefined;
    if (given !== undefined) return findProblem(field, given, [...path, name]);
    return field.optional === true ? undefined : { path: [...path, name], issue: { type: "missing" } };
  });
  if (inFields !== undefined || shape.open === true) return inFields;
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(shape.fields, name));
  return unknown === undefined ? undefined : { path: [...path, unknown], issue: { type: "unknown" } };
}

function outOfBounds(
  of: "number" | "integer" | "string" | "array",
  got: number,
  { min, max }: { readonly min?: number | undefined; readonly max?: number | undefined },
  path: readonly Step[],
): Found {
  const fits = got >= (min ?? -Infinity) && got <= (max ?? Infinity);
  return fits ? undefined : { path, issue: { type: "bound", of, min, max, got } };
}

function typesOf(shape: Shape): readonly JsonType[] {
  if (shape.type === "either") return shape.shapes.flatMap(typesOf);
  if (shape.type === "tagged") return ["object"];
  return shape.type === "any" ? ["string", "number", "integer", "boolean", "array", "object", "null"] : [shape.type];
}

function first<Item>(items: readonly Item[], find: (item: Item, index: number) => Found): Found {
  for (const [index, item] of items.entries()) {
    const found = find(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
