import type { ModelDescriptor, ModelPropertyKey } from "../../runtime/core/descriptor.ts";
import { modelPropertyKeys } from "../../runtime/core/descriptor.ts";
import { type Found, arrow, compareLists, isSame, shown } from "./change.ts";

type Properties = ModelDescriptor["model_properties"];
type Compare = (key: ModelPropertyKey, before: unknown, after: unknown) => readonly Found[];

/** Compares what cards say under `model_properties`. */
export function diffProperties(before: Properties, after: Properties): readonly Found[] {
  return modelPropertyKeys.flatMap((key) => {
    const [old, now] = [before[key] ?? null, after[key] ?? null];
    return isSame(old, now) ? [] : compare[key](key, old, now);
  });
}

/** A number that says how much fits. */
const limit: Compare = (key, before, after) => {
  const values = { subject: key, before, after };
  if (before === null) return [{ kind: "limit-added", ...values, text: `${key} ${shown(after)} added` }];
  if (after === null) return [{ kind: "limit-removed", ...values, text: `${key} ${shown(before)} removed` }];
  const raised = typeof before === "number" && typeof after === "number" && after > before;
  return [{ kind: raised ? "limit-raised" : "limit-lowered", ...values, text: `${key} ${arrow(before, after)}` }];
};

const property: Compare = (key, before, after) => {
  const values = { subject: key, before, after };
  if (before === null) return [{ kind: "property-added", ...values, text: `${key} ${shown(after)} added` }];
  if (after === null) return [{ kind: "property-removed", ...values, text: `${key} ${shown(before)} removed` }];
  return [{ kind: "property-changed", ...values, text: `${key} ${arrow(before, after)}` }];
};

/** A list of which a request names one. */
function choices(noun: string, read: (value: unknown) => readonly string[]): Compare {
  return (key, before, after) => {
    const { added, removed } = compareLists(read(before), read(after));
    return [
      ...removed.map((name): Found => ({
        kind: "choice-removed",
        subject: key,
        before: name,
        text: `${noun} ${shown(name)} removed`,
      })),
      ...added.map((name): Found => ({
        kind: "choice-added",
        subject: key,
        after: name,
        text: `${noun} ${shown(name)} added`,
      })),
    ];
  };
}

const compare: Readonly<Record<ModelPropertyKey, Compare>> = {
  mode: property,
  context_size: limit,
  max_chunks: limit,
  file_upload_limit: limit,
  supported_file_extensions: choices("file type", extensions),
  max_characters_per_chunk: limit,
  default_voice: (key, before, after) => [
    { kind: "default-voice", subject: key, before, after, text: `${key} ${arrow(before, after)}` },
  ],
  voices: choices("voice", voices),
  word_limit: limit,
  audio_type: property,
  max_workers: limit,
};

function extensions(value: unknown): readonly string[] {
  if (typeof value !== "string") return [];
  return value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What requests carry to choose a voice. */
function voices(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((voice: unknown) =>
    typeof voice === "object" && voice !== null && "mode" in voice && typeof voice.mode === "string" ? voice.mode : [],
  );
}
