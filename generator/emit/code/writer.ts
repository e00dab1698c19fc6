import * as library from "code-block-writer";

/** ts-morph's own writer. The package is CommonJS with a default export, which bundlers and Node unwrap differently. */
export const CodeBlockWriter = unwrap(library.default);

type Constructor = typeof library.default;

function unwrap(value: Constructor | { readonly default: Constructor }): Constructor {
  return "default" in value ? value.default : value;
}
