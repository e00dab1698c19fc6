import type { ModelType } from "../core/descriptor.ts";

/** A model as the index has it: a row is a fifth of the bytes of an object, and there are many. */
export type ModelRow = readonly [
  id: string,
  type: ModelType,
  /** Words with a space between. */
  features: string,
  /** In tokens; null when the card does not say. */
  context: number | null,
  /** Decimals per million tokens; null when unknown, or of something else than tokens. */
  inputPrice: string | null,
  outputPrice: string | null,
  currency: string | null,
  deprecated?: true,
];
