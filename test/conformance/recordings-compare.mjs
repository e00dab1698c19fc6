import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

/** How a replayed answer differs from what is expected; an empty list when it does not. */
export async function differences({ value, error }, expected) {
  const skipped = ambiguousFields(expected);
  if (skipped.has("*")) return [];
  // A broken recording: any answer, and any unified error.
  if (expected.type === "settles")
    return error === undefined || error.reason !== undefined ? [] : [`rejected with ${nameOf(error)}`];
  if (expected.error !== undefined || expected.truncated === true)
    return brokenStream({ value, error }, expected, skipped);
  if (error !== undefined) return [`rejected with ${nameOf(error)}`];
  return byType[expected.type](value, expected, skipped);
}

/** How a rejection differs from the unified error that is expected. */
export function differencesOfError({ value, error }, expected) {
  if (ambiguousFields(expected).has("*")) return [];
  if (error === undefined) return [`gave ${short(value)} instead of ${expected.error}/${expected.reason}`];
  const skipped = ambiguousFields(expected);
  const found = [];
  unequal(found, "error", error.name, expected.error);
  for (const name of ["reason", "retryable"]) if (!skipped.has(name)) unequal(found, name, error[name], expected[name]);
  return found;
}

/** A stream that broke: the error, whether deltas had been handed out, and what had arrived. */
function brokenStream({ value, error }, expected, skipped) {
  const expectedError = {
    error: "InvokeConnectionError",
    reason: "stream_truncated",
    retryable: true,
    ...expected.error,
  };
  const found = differencesOfError({ value, error }, expectedError);
  if (error === undefined) return found;
  if (expected.error?.emittedBefore !== undefined)
    unequal(found, "emittedBefore", error.emittedBefore, expected.error.emittedBefore);
  const { partial } = error;
  if (partial !== undefined && !skipped.has("text")) unequal(found, "partial.text", partial.text, expected.text);
  return found;
}

const byType = {
  chat(value, expected, skipped) {
    const found = [];
    for (const name of ["text", "reasoning", "finishReason"])
      if (!skipped.has(name)) unequal(found, name, value[name], expected[name]);
    if (!skipped.has("toolCalls"))
      unequal(found, "toolCalls", value.toolCalls.map(plainCall), expected.toolCalls.map(plainCall));
    if (!skipped.has("usage")) usage(found, value.usage, expected.usage, skipped);
    return found;
  },
  embedding({ embeddings, usage: reported }, expected, skipped) {
    const found = [];
    unequal(found, "count", embeddings.length, expected.count);
    expected.vectors.forEach(({ dimensions, head, norm }, index) => {
      const vector = embeddings[index] ?? [];
      unequal(found, `vectors[${index}].dimensions`, vector.length, dimensions);
      head.forEach((number, at) => near(found, `vectors[${index}][${at}]`, vector[at], number));
      near(found, `vectors[${index}].norm`, Math.hypot(...vector), norm);
    });
    if (!skipped.has("usage")) usage(found, reported, expected.usage, skipped);
    return found;
  },
  rerank({ results, usage: reported }, expected, skipped) {
    const found = [];
    unequal(
      found,
      "order",
      results.map(({ index }) => index),
      expected.results.map(({ index }) => index),
    );
    expected.results.forEach(({ score }, index) =>
      near(found, `results[${index}].score`, results[index]?.score, score),
    );
    if (!skipped.has("usage")) usage(found, reported, expected.usage, skipped);
    return found;
  },
  transcription({ text, usage: reported }, expected, skipped) {
    const found = [];
    if (!skipped.has("text")) unequal(found, "text", text, expected.text);
    if (!skipped.has("usage")) usage(found, reported, expected.usage, skipped);
    return found;
  },
  speech({ contentType, bytes }, expected) {
    const found = [];
    unequal(found, "contentType", contentType, expected.contentType);
    unequal(found, "byteLength", bytes.length, expected.byteLength);
    unequal(found, "sha256", createHash("sha256").update(bytes).digest("hex"), expected.sha256);
    return found;
  },
  moderation({ flagged, results }, expected) {
    const found = [];
    unequal(found, "flagged", flagged, expected.flagged);
    const judged = results.map((it) => ({
      flagged: it.flagged,
      categories: Object.keys(it.categories)
        .filter((name) => it.categories[name])
        .toSorted(),
    }));
    unequal(
      found,
      "results",
      judged,
      expected.results.map((it) => ({ flagged: it.flagged, categories: [...it.categories].toSorted() })),
    );
    return found;
  },
  tokenCount(value, expected) {
    const found = [];
    unequal(found, "promptTokens", value.promptTokens, expected.promptTokens);
    return found;
  },
};

/** Null, undefined and 0 all mean that nothing was counted. */
function usage(found, actual, expected, skipped) {
  for (const name of new Set([...Object.keys(actual ?? {}), ...Object.keys(expected ?? {})])) {
    if (!skipped.has(`usage.${name}`) && !skipped.has(name))
      unequal(found, `usage.${name}`, actual?.[name] ?? 0, expected?.[name] ?? 0);
  }
}

function plainCall({ id, name, arguments: value }) {
  return { id: id ?? null, name, arguments: value ?? null };
}

/** Relative, and half a unit of the last digit that is written down: what is expected was rounded. */
function near(found, what, actual, expected) {
  const decimals = /\.(\d+)$/.exec(String(expected))?.[1].length ?? 0;
  const tolerance = 1e-5 * Math.abs(expected) + (String(expected).includes("e") ? 0 : 0.5 * 10 ** -decimals);
  if (!(Math.abs(actual - expected) <= tolerance)) found.push(`${what} is ${actual}, expected ${expected}`);
}

function unequal(found, what, actual, expected) {
  if (!isDeepStrictEqual(actual, expected)) found.push(`${what} is ${short(actual)}, expected ${short(expected)}`);
}

/** `ambiguous` lists `field: why`, also `one|other: why`. */
function ambiguousFields({ ambiguous }) {
  const entries =
    ambiguous === undefined
      ? []
      : typeof ambiguous === "string"
        ? [ambiguous]
        : Array.isArray(ambiguous)
          ? ambiguous
          : Object.keys(ambiguous);
  return new Set(
    entries.flatMap((entry) =>
      entry
        .split(":")[0]
        .split("|")
        .map((field) => field.trim().replace(/\[.*/, "")),
    ),
  );
}

function nameOf(error) {
  return `${error?.name}/${error?.reason}: ${String(error?.message).slice(0, 120)}`;
}

function short(value) {
  const text = JSON.stringify(value) ?? "undefined";
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}
