import type { Tokenizer } from "./connection.ts";

/** A package that is not installed and that a call needs. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
}

/**
 * A tokenizer by the name of its encoding, such as `o200k_base`: one that was passed in, else that of the optional package
 * `gpt-tokenizer`.
 * @throws MissingPackageError when it is neither there.
 */
export async function loadTokenizer(
  encoding: string,
  given: Readonly<Record<string, Tokenizer>> | undefined,
): Promise<Tokenizer> {
  const own = given?.[encoding];
  if (own !== undefined) return own;
  const loaded = await (loading.get(encoding) ?? load(encoding));
  return (text) => loaded.encode(text, plainText).length;
}

interface Encoder {
  encode(text: string, options: object): readonly number[];
}

/** Words such as `<|endoftext|>` are plain text in a prompt. */
const plainText = { disallowedSpecial: new Set<string>() };

const loading = /* @__PURE__ */ new Map<string, Promise<Encoder>>();

function load(encoding: string): Promise<Encoder> {
  // Not a literal: bundlers must not look for a package that need not be there.
  const specifier = `gpt-tokenizer/encoding/${encoding}`;
  const promise = (import(/* @vite-ignore */ /* webpackIgnore: true */ specifier) as Promise<Encoder>).catch(
    (cause: unknown) => {
      loading.delete(encoding);
      throw new MissingPackageError(
        "Counting tokens needs the package gpt-tokenizer. Install it (npm install gpt-tokenizer), or pass a counter in the option tokenizers.",
        { cause },
      );
    },
  );
  loading.set(encoding, promise);
  return promise;
}
