import type { Tokenizer } from "./connection.ts";

/**
 * A tokenizer by the name of its encoding, such as `o200k_base`: one that was passed in, else that of the package
 * `gpt-tokenizer`, an optional peer that is loaded when it is first needed. Null where it is not installed
 * (`npm install gpt-tokenizer`) or does not know the encoding, and in browsers, where a package has no address of its own:
 * pass the counter in the option `tokenizers` there.
 */
export async function loadTokenizer(
  encoding: string,
  given: Readonly<Record<string, Tokenizer>> | undefined,
): Promise<Tokenizer | null> {
  const own = given?.[encoding];
  if (own !== undefined) return own;
  const loaded = await (loading.get(encoding) ?? load(encoding));
  return loaded && ((text) => loaded.encode(text, plainText).length);
}

interface Encoder {
  encode(text: string, options: object): readonly number[];
}

/** Words such as `<|endoftext|>` are plain text in a prompt. */
const plainText = { disallowedSpecial: new Set<string>() };

const loading = /* @__PURE__ */ new Map<string, Promise<Encoder | null>>();

function load(encoding: string): Promise<Encoder | null> {
  // Not a literal: bundlers must not look for a package that need not be there.
  const specifier = `gpt-tokenizer/encoding/${encoding}`;
  const promise = (import(/* @vite-ignore */ /* webpackIgnore: true */ specifier) as Promise<Encoder>).catch(() => {
    // It may be installed later.
    loading.delete(encoding);
    return null;
  });
  loading.set(encoding, promise);
  return promise;
}
