import type { Tokenizer } from "./connection.ts";

/**
 * A tokenizer by the name of its encoding, such as `o200k_base`: one that was passed in, else that of the package
 * `gpt-tokenizer`, an optional peer that is loaded when it is first needed. Null where it is not installed
 * (`npm install gpt-tokenizer`) or does not know the encoding, and in browsers, where a package has no address of its own:
 * pass the counter in the option `tokenizers` there.
 */
export async function loadTokenizer(
  encoding: string | undefined,
  given: Readonly<Record<string, Tokenizer>> | undefined,
): Promise<Tokenizer | null> {
  if (encoding === undefined) return null;
  // Not a literal: bundlers must not look for a package that need not be there.
  const specifier = `gpt-tokenizer/encoding/${encoding}`;
  try {
    return (
      given?.[encoding] ?? counter((await import(/* @vite-ignore */ /* webpackIgnore: true */ specifier)) as Encoder)
    );
  } catch {
    return null;
  }
}

interface Encoder {
  encode(text: string, options: object): readonly number[];
}

function counter({ encode }: Encoder): Tokenizer {
  return (text) => encode(text, plainText).length;
}

/** Words such as `<|endoftext|>` are plain text in a prompt. */
const plainText = { disallowedSpecial: new Set<string>() };
