import { mergeDeep } from "../adapters/common/merge.ts";
import { invokeError } from "../core/error.ts";
import type { Card } from "../models/card.ts";

/** Values by name, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** What becomes of the parameters of a card on the wire, by name. What is not named goes as it is. */
export type ParameterMapping = Readonly<Record<string, Target>>;

/**
 * What becomes of one parameter:
 * - text: another name; dots lead into objects (`reasoning.effort`)
 * - null: nothing, because another parameter says it too
 * - `values`: the fields that stand for each value; another value goes as it is
 * - `refuse`: an error, because this wire has no way to say it, but for values that ask for nothing
 * - a function: the fields that stand for the value beside the other parameters
 */
export type Target =
  | string
  | null
  | { readonly values: Readonly<Record<string, Fields>> }
  | { readonly refuse: string; readonly except?: readonly unknown[] }
  | ((value: unknown, parameters: Fields, card: Card) => Fields);

/**
 * Spells checked parameters as the wire does.
 * @throws InvokeBadRequestError `unsupported_parameter` for one that the wire cannot say.
 */
export function mapParameters(mapping: ParameterMapping, parameters: Fields, card: Card): Fields {
  return Object.entries(parameters).reduce<Fields>(
    (wire, [name, value]) => mergeDeep(wire, fieldsFor(mapping, name, value, parameters, card)),
    {},
  );
}

function fieldsFor(mapping: ParameterMapping, name: string, value: unknown, parameters: Fields, card: Card): Fields {
  const target = Object.hasOwn(mapping, name) ? mapping[name] : name;
  if (target === null) return {};
  if (target === undefined) return { [name]: value };
  if (typeof target === "string")
    return target.split(".").reduceRight<unknown>((inner, field) => ({ [field]: inner }), value) as Fields;
  if (typeof target === "function") return target(value, parameters, card);
  if ("values" in target) return target.values[String(value)] ?? { [name]: value };
  if (target.except?.includes(value) === true) return {};
  throw invokeError(`${name} cannot be sent: ${target.refuse}`, {
    reason: "unsupported_parameter",
    model: card.descriptor.model,
  });
}
