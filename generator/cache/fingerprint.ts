/**
 * A hash of the generator itself: what one build left in a cache, another does not trust. `build.mjs` puts the hash of the bundle here;
 * undefined when the generator runs from its sources, which change under a cache.
 */
export const fingerprint: string | undefined = whenBuilt("__TYPECARD_FINGERPRINT__");

function whenBuilt(text: string): string | undefined {
  return text.startsWith("__") ? undefined : text;
}
