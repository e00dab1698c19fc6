import * as z from "zod";
import type { ModelPropertyKey } from "../../runtime/core/descriptor.ts";
import { onlyMapping } from "./scalars.ts";

const words = { type: "string" };
const count = { type: "integer" };
const voice = {
  type: "object",
  properties: {
    mode: { ...words, description: "What a request carries to choose the voice." },
    name: { ...words, description: "The name that people see." },
    language: { type: "array", items: words, description: "The languages that the voice speaks, such as en-US." },
  },
  required: ["mode", "name", "language"],
};

/** What a value should be, for editors: the format itself takes any value. */
const hints: Readonly<Record<ModelPropertyKey, Record<string, unknown>>> = {
  mode: { ...words, enum: ["chat", "completion"], description: "How an LLM is called. As `chat` when left out." },
  context_size: { ...count, description: "How many tokens a request may hold." },
  max_chunks: { ...count, description: "How many texts one embedding request may hold." },
  file_upload_limit: { type: "number", description: "The largest file that can be sent, in megabytes." },
  supported_file_extensions: {
    ...words,
    description: "The file extensions that can be sent, separated by commas.",
    examples: ["mp3,mp4,wav"],
  },
  max_characters_per_chunk: { ...count, description: "How many characters one text of a request may hold." },
  default_voice: { ...words, description: "The `mode` of the voice to use when a request names none." },
  voices: { type: "array", items: voice, description: "The voices that speech may have." },
  word_limit: { ...count, description: "How many characters one speech request may hold." },
  audio_type: { ...words, description: "The format of the audio.", examples: ["mp3", "wav", "ogg", "aac", "mp4"] },
  max_workers: { ...count, description: "How many requests for parts of one text may run at once." },
};

const anything = z.unknown().optional();
const shape: Record<ModelPropertyKey, typeof anything> = {
  mode: anything.meta(hints.mode),
  context_size: anything.meta(hints.context_size),
  max_chunks: anything.meta(hints.max_chunks),
  file_upload_limit: anything.meta(hints.file_upload_limit),
  supported_file_extensions: anything.meta(hints.supported_file_extensions),
  max_characters_per_chunk: anything.meta(hints.max_characters_per_chunk),
  default_voice: anything.meta(hints.default_voice),
  voices: anything.meta(hints.voices),
  word_limit: anything.meta(hints.word_limit),
  audio_type: anything.meta(hints.audio_type),
  max_workers: anything.meta(hints.max_workers),
};

/** A card's `model_properties`: any value under the keys that the format knows, and no other key. */
export const modelProperties = z.preprocess(onlyMapping, z.strictObject(shape));
