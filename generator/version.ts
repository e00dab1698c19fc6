/** The version of this package; `build.mjs` puts it here. */
export const version = "__TYPECARD_VERSION__";
