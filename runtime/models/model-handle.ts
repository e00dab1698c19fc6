import type { ModelType, ModelDescriptor } from "../core/descriptor.ts";
import type { ParameterSet } from "../core/parameter-set.ts";
import type { Price, PriceOptions } from "../core/price.ts";
import type { UsageCounts } from "../core/usage.ts";
import type { Card } from "./card.ts";
import type { Connection } from "./connection.ts";
import type { InvokeOptions } from "./request.ts";

/** What all handles have: the model as its card describes it. */
export interface ModelHandle<Type extends ModelType, Parameters> {
  readonly type: Type;
  readonly id: string;
  readonly descriptor: ModelDescriptor;
  /** The model's parameters: `filter`, `parse` and their JSON Schema. */
  readonly parameters: ParameterSet<Parameters>;
  /** Prices a usage by everything the card says. */
  price(usage: UsageCounts, options?: PriceOptions): Price;
  /** Makes one cheap live call. @throws CredentialsValidationError that says which credential is wrong, and why. */
  validateCredentials(options?: InvokeOptions): Promise<void>;
}

/** The part of a handle that is the same for all types. `probe` makes the cheap call. */
export function modelHandle<Type extends ModelType, Parameters>(
  type: Type,
  binding: { readonly card: Card; readonly connection: Connection },
  probe: (options: InvokeOptions | undefined) => Promise<unknown>,
): ModelHandle<Type, Parameters> {
  const { connection } = binding;
  const card = binding.card as Card<Parameters>;
  return {
    type,
    id: card.descriptor.model,
    descriptor: card.descriptor,
    parameters: card.parameters,
    price: (usage, options) => card.price(usage, options),
    async validateCredentials(options) {
      // Few applications ask, and none at once.
      const { validating } = await import("./validate-credentials.ts");
      await validating(connection, () => probe(options));
    },
  };
}
