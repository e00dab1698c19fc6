import type { ModelDescriptor, ModelType, ParameterRule } from "./descriptor.ts";
import { expandText, type Text } from "./expand.ts";

/** The parameters of a model that takes none. */
export type NoParameters = Readonly<Record<never, never>>;

/** A model of a catalogue: what its card says, typed. */
export interface Model<Id extends string = string, Type extends ModelType = ModelType, Parameters = NoParameters> {
  /** The card as the reference resolves it, keys spelt as in YAML. */
  readonly descriptor: ModelDescriptor<Id, Type>;
  /** Carries the parameters' type; there is no such property at run time. */
  readonly "~parameters"?: Parameters;
}

/** A model descriptor as generated code writes it: only what differs from the defaults. */
export interface ModelInput<Id extends string, Type extends ModelType>
  extends Partial<Omit<ModelDescriptor<Id, Type>, "label" | "model" | "model_type">> {
  readonly model: Id;
  readonly model_type: Type;
  /** The model's id when omitted. */
  readonly label?: Text;
  readonly parameter_rules?: readonly ParameterRule[];
}

/** A model from what generated code says about it. */
export function model<Id extends string, Type extends ModelType, Parameters>(
  input: ModelInput<Id, Type>,
): Model<Id, Type, Parameters> {
  return {
    descriptor: {
      model: input.model,
      label: expandText(input.label ?? input.model),
      model_type: input.model_type,
      features: input.features ?? null,
      fetch_from: input.fetch_from ?? "predefined-model",
      model_properties: input.model_properties ?? {},
      deprecated: input.deprecated ?? false,
      parameter_rules: input.parameter_rules ?? [],
      pricing: input.pricing ?? null,
    },
  };
}

/** Models by id. */
export type ModelMap = Readonly<Record<string, Model<string, ModelType, object>>>;

/** The parameters that a model takes, as its card's rules type them. */
export type ParametersOf<M> = M extends Model<string, ModelType, infer Parameters> ? Parameters : never;
