import type { Card } from "./card.ts";
import type { CodecSource, Connection } from "./connection.ts";

/** How the calls of a model type are made. */
export interface Operation<Call, Output, Delta = never> {
  readonly codec: CodecSource<Call, Output, Delta>;
  /** The parameters as the wire spells them. */
  readonly parameters?:
    ((parameters: Readonly<Record<string, unknown>>, card: Card) => Readonly<Record<string, unknown>>) | undefined;
}

/** A model of a provider. */
export interface Binding<Call, Output, Delta = never> {
  readonly card: Card;
  readonly connection: Connection;
  readonly operation: Operation<Call, Output, Delta>;
  /** The name of the encoding by which the model's tokens are counted. */
  readonly encoding?: string | undefined;
}
