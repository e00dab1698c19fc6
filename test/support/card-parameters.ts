import fc from "fast-check";
import type { ParameterConstraint } from "../../generator/schema/parameter-constraint.ts";
import type { CardParameters, CardRule } from "./parameter-set.ts";

const names = ["a", "b", "c", "d", "e", "f"] as const;
const texts = ["x", "y", "z", "it's"];

/** How random parameters are narrowed. */
export interface Narrowed {
  /** Leaves out what a JSON Schema does not say: precision, other names, `less`. */
  readonly sayable?: boolean;
}

/** A card's rules and constraints, of names that may repeat in the constraints only. */
export function cardParameters({ sayable = false }: Narrowed = {}): fc.Arbitrary<CardParameters> {
  return fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: names.length }).chain((used) => {
    const rules = fc.tuple(...used.map((name) => rule(name, sayable)));
    return rules.chain((made) =>
      fc.record({ rules: fc.constant(made), constraints: fc.array(constraint(made, sayable), { maxLength: 4 }) }),
    );
  });
}

/** An input that is often nearly right. */
export function inputFor({ rules }: CardParameters): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.fromEntries(
    rules.map((each) => [each.name, fc.oneof({ weight: 5, arbitrary: valueOf(each) }, anything)]),
  );
  const right = fc.record(values, { requiredKeys: [] });
  return fc
    .tuple(right, fc.dictionary(fc.constantFrom("other", "constructor"), anything, { maxKeys: 1 }))
    .map(([a, b]) => ({ ...b, ...a }));
}

const anything = fc.oneof(
  fc.integer({ min: -4, max: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -4, max: 12 }),
  fc.boolean(),
  fc.constantFrom(...texts, null),
  fc.constant([]),
);

function rule(name: string, sayable: boolean): fc.Arbitrary<CardRule> {
  const limit = fc.option(fc.integer({ min: 0, max: 8 }), { nil: null });
  const alias = sayable ? {} : { use_template: fc.constantFrom("top_p", "alias") };
  const precision = sayable ? {} : { precision: fc.integer({ min: 0, max: 2 }) };
  const shared = { required: fc.boolean(), ...alias };
  const base = { name: fc.constant(name) };
  const requiredKeys: ["name", "type"] = ["name", "type"];
  return fc.oneof(
    fc.record(
      {
        ...base,
        type: fc.constant("int" as const),
        min: limit,
        max: limit,
        default: fc.integer({ min: 0, max: 8 }),
        ...shared,
      },
      { requiredKeys },
    ),
    fc.record(
      {
        ...base,
        type: fc.constant("float" as const),
        min: limit,
        max: limit,
        default: fc.integer({ min: 0, max: 8 }),
        ...precision,
        ...shared,
      },
      { requiredKeys },
    ),
    fc.record({ ...base, type: fc.constant("boolean" as const), default: fc.boolean(), ...shared }, { requiredKeys }),
    fc.record(
      {
        ...base,
        type: fc.constantFrom("string" as const, "text" as const),
        options: fc.subarray(texts, { minLength: 1 }),
        default: fc.constantFrom(...texts),
        ...shared,
      },
      { requiredKeys },
    ),
  ) as fc.Arbitrary<CardRule>;
}

function valueOf({ type, options = texts }: CardRule): fc.Arbitrary<string | number | boolean> {
  if (type === "boolean") return fc.boolean();
  if (type === "int" || type === "float") return fc.integer({ min: 0, max: 8 });
  return fc.constantFrom(...options);
}

function constraint(rules: readonly CardRule[], sayable: boolean): fc.Arbitrary<ParameterConstraint> {
  const one = fc.constantFrom(...rules.map((each) => each.name));
  const some = fc.uniqueArray(one, { minLength: 1, maxLength: 2 });
  const when = fc
    .uniqueArray(fc.constantFrom(...rules), { minLength: 1, maxLength: 2, selector: (each) => each.name })
    .chain((held) => fc.tuple(...held.map((each) => fc.tuple(fc.constant(each.name), valuesOf(each)))))
    .map((entries) => Object.fromEntries(entries));
  const limit = fc.constantFrom(...rules).chain((each) => limitOf(each).map((limits) => ({ [each.name]: limits })));
  const message = { message: fc.constant("Not like that.") };
  const consequences = fc
    .record({ forbid: some, require: some, limit }, { requiredKeys: [] })
    .filter((made) => Object.keys(made).length > 0);
  const kinds: fc.Arbitrary<ParameterConstraint>[] = [
    fc.record(
      { exclusive: fc.uniqueArray(one, { minLength: 2, maxLength: 3 }), ...message },
      { requiredKeys: ["exclusive"] },
    ),
    fc.tuple(when, consequences).map(([condition, others]) => ({ when: condition, ...others })),
    fc.record(
      { requires: fc.dictionary(one, some, { minKeys: 1, maxKeys: 2 }), ...message },
      { requiredKeys: ["requires"] },
    ),
  ];
  if (!sayable) kinds.push(fc.tuple(one, one).map(([a, b]) => ({ less: [a, b] as [string, string] })));
  return fc.oneof(...kinds);
}

function valuesOf(each: CardRule): fc.Arbitrary<(string | number | boolean | null)[]> {
  return fc.uniqueArray(fc.oneof(valueOf(each), fc.constant(null)), { minLength: 1, maxLength: 3 });
}

function limitOf(
  each: CardRule,
): fc.Arbitrary<{ options?: (string | number | boolean)[]; min?: number; max?: number }> {
  if (each.type === "int" || each.type === "float") {
    return fc
      .record({ min: fc.integer({ min: 0, max: 4 }), max: fc.integer({ min: 4, max: 8 }) }, { requiredKeys: [] })
      .filter((made) => Object.keys(made).length > 0);
  }
  return fc.record({ options: fc.uniqueArray(valueOf(each), { minLength: 1, maxLength: 2 }) });
}
