import type { ModelFeature, ModelPropertyKey, ModelType } from "../core/descriptor.ts";
import type { Card } from "./card.ts";
import { type Rule } from "./rules.ts";
/** A model that no card describes: a fine-tune, a deployment, a model of one's own server. */
export interface CustomModel {
    /** Its features; those of `basedOn` when left out, and without that all: nothing is refused then. */
    readonly features?: readonly ModelFeature[] | undefined;
    /** Over those of `basedOn`. */
    readonly properties?: Readonly<Partial<Record<ModelPropertyKey, unknown>>> | undefined;
    /** Its parameters; those of `basedOn` when left out. */
    readonly rules?: readonly Rule[] | undefined;
    /** Its prices; `base` for those of `basedOn`. Unknown when left out: a fine-tune seldom costs what its base does. */
    readonly pricing?: CustomPricing | "base" | undefined;
}
/** Prices as a card spells them: decimals as text, multiplied by `unit`. */
export interface CustomPricing {
    readonly input: string;
    readonly output?: string | undefined;
    readonly cached_input?: string | undefined;
    readonly cache_write?: string | undefined;
    readonly cache_write_1h?: string | undefined;
    readonly reasoning?: string | undefined;
    readonly audio_input?: string | undefined;
    readonly audio_output?: string | undefined;
    readonly image_input?: string | undefined;
    readonly image_output?: string | undefined;
    /** `0.000001` makes the prices per million tokens. */
    readonly unit: string;
    readonly currency: string;
}
/** The card of a custom model. */
export declare function customCard(id: string, type: ModelType, base: Card | undefined, custom: CustomModel): Card;
