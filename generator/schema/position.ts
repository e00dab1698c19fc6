import * as z from "zod";
import type { Section } from "../read/document.ts";
import { mapping, text } from "./scalars.ts";

/** What a position file says: model ids in order, as written. */
export type PositionEntity = z.output<typeof positionFile>;

/** A position file: model ids in the order in which people see them. An empty file says nothing. */
export const positionFile = z
  .array(text)
  .nullable()
  .transform((ids) => ids ?? [])
  .meta({ title: "Position file", description: "Model ids in the order in which people see them." });

const order = (models: string) => z.array(text).nullable().optional().describe(`The order of ${models} models.`);

/** The order of models by section, for a provider card that holds it itself. */
export const positionSections = mapping({
  llm: order("large language"),
  text_embedding: order("text embedding"),
  rerank: order("rerank"),
  tts: order("text-to-speech"),
  speech2text: order("speech-to-text"),
  moderation: order("moderation"),
} satisfies Record<Section, unknown>);
