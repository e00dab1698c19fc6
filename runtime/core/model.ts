import type { ModelDescriptor, ModelType, PriceConfig } from "./descriptor.ts";
import { expandText, type Text } from "./expand.ts";
import { noParameters, type NoParameters } from "./no-parameters.ts";
import type { ParameterSet } from "./parameter-set.ts";
import { type FlatPrice, flatPrice } from "./price-flat.ts";
import type { PriceTable } from "./price-table.ts";
import { noPrice, type Price, type PriceOptions } from "./price.ts";
import type { UsageCounts } from "./usage.ts";

/** A model of a catalogue: what its card says, typed, checked and priced. */
export interface Model<
  Id extends string = string,
  Type extends ModelType = ModelType,
  Parameters = NoParameters,
  VoiceId extends string = string,
> {
  readonly id: Id;
  /** The card as the reference resolves it, keys spelt as in YAML. */
  readonly descriptor: ModelDescriptor<Id, Type>;
  /** Checks what a request would send. */
  readonly parameters: ParameterSet<Parameters>;
  /** The card's flat price; undefined when it has none. */
  readonly pricing: Pricing | undefined;
  /** All prices of the card, as `price` uses them; null when it has none. */
  readonly prices: PriceTable | null;
  /** The id of the model that replaces this one, where the card names one. */
  readonly replacedBy: string | null;
  /** For types alone, never there: the voices that the card of a speaking model lists. */
  readonly "~voices"?: VoiceId;
  /**
   * Prices a usage by the card's whole price model: cache, tiers, service tiers, times. What has no price is null, never zero.
   * @throws RangeError where counts are no counts, or parts exceed their total.
   */
  price(usage: UsageCounts, options?: PriceOptions): Price;
}

/** A card's flat price. */
export interface Pricing extends PriceConfig {
  /**
   * The price of tokens as the reference computes it: rounded half up to seven decimals. Null when the card has no such price.
   * @throws RangeError where `tokens` is no count.
   */
  price(type: "input" | "output", tokens: number): FlatPrice | null;
}

/** A model as generated code writes it: only what differs from the defaults. */
export type ModelInput<Id extends string, Type extends ModelType, Parameters> = ModelCard<Id, Type, Parameters> &
  (
    | { readonly prices?: undefined }
    | {
        readonly prices: PriceTable;
        /** Prices a usage by them: `priceUsage`, or what is smaller and enough for the table. A bundle holds what is named here. */
        readonly price: (table: PriceTable, usage: UsageCounts, options?: PriceOptions) => Price;
      }
  );

interface ModelCard<Id extends string, Type extends ModelType, Parameters> extends Partial<
  Omit<ModelDescriptor<Id, Type>, "label" | "model" | "model_type" | "parameter_rules">
> {
  readonly model: Id;
  readonly model_type: Type;
  /** The model's id when omitted. */
  readonly label?: Text;
  readonly replacedBy?: string;
  readonly parameters?: ParameterSet<Parameters>;
}

/** A model from what generated code says about it. */
export function model<
  Id extends string,
  Type extends ModelType,
  Parameters = NoParameters,
  VoiceId extends string = string,
>(input: ModelInput<Id, Type, Parameters>): Model<Id, Type, Parameters, VoiceId> {
  const { parameters = noParameters as ParameterSet<Parameters>, pricing } = input;
  let descriptor: ModelDescriptor<Id, Type> | undefined;
  return {
    id: input.model,
    get descriptor() {
      return (descriptor ??= {
        model: input.model,
        label: expandText(input.label ?? input.model),
        model_type: input.model_type,
        features: input.features ?? null,
        fetch_from: input.fetch_from ?? "predefined-model",
        model_properties: input.model_properties ?? {},
        deprecated: input.deprecated ?? false,
        parameter_rules: parameters.rules,
        pricing: pricing ?? null,
      });
    },
    parameters,
    pricing: pricing ? { ...pricing, price: (type, tokens) => flatPrice(pricing, type, tokens) } : undefined,
    prices: input.prices ?? null,
    replacedBy: input.replacedBy ?? null,
    price: (usage, options) => (input.prices ? input.price(input.prices, usage, options) : noPrice),
  };
}

/** Models by their ids, in the order in which they are given. */
export function byId<Models extends object>(models: readonly { readonly id: string }[]): Models {
  return Object.fromEntries(models.map((each) => [each.id, each])) as Models;
}

/** Models by id. */
export type ModelMap = Readonly<Record<string, AnyModel>>;

/** A model of any id, type and parameters. */
export type AnyModel = Omit<Model, "parameters"> & { readonly parameters: ParameterSet<unknown> };

/** The parameters that a model takes, as its card's rules type them. */
export type ParametersOf<M extends { readonly parameters: ParameterSet<unknown> }> =
  M["parameters"] extends ParameterSet<infer Parameters> ? Parameters : never;
