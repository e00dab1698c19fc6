var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
/** A package that is not installed and that a call needs. */
export class MissingPackageError extends Error {
    name = "MissingPackageError";
}
/**
 * A tokenizer by the name of its encoding, such as `o200k_base`: one that was passed in, else that of the optional package
 * `gpt-tokenizer`.
 * @throws MissingPackageError when it is neither there.
 */
export async function loadTokenizer(encoding, given) {
    const own = given?.[encoding];
    if (own !== undefined)
        return own;
    const loaded = await (loading.get(encoding) ?? load(encoding));
    return (text) => loaded.encode(text, plainText).length;
}
/** Words such as `<|endoftext|>` are plain text in a prompt. */
const plainText = { disallowedSpecial: new Set() };
const loading = /* @__PURE__ */ new Map();
function load(encoding) {
    // Not a literal: bundlers must not look for a package that need not be there.
    const specifier = `gpt-tokenizer/encoding/${encoding}`;
    const promise = import(__rewriteRelativeImportExtension(/* @vite-ignore */ /* webpackIgnore: true */ specifier)).catch((cause) => {
        loading.delete(encoding);
        throw new MissingPackageError("Counting tokens needs the package gpt-tokenizer. Install it (npm install gpt-tokenizer), or pass a counter in the option tokenizers.", { cause });
    });
    loading.set(encoding, promise);
    return promise;
}
