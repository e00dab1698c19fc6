import type { Tokenizer } from "./connection.ts";
/** A package that is not installed and that a call needs. */
export declare class MissingPackageError extends Error {
    readonly name = "MissingPackageError";
}
/**
 * A tokenizer by the name of its encoding, such as `o200k_base`: one that was passed in, else that of the optional package
 * `gpt-tokenizer`.
 * @throws MissingPackageError when it is neither there.
 */
export declare function loadTokenizer(encoding: string, given: Readonly<Record<string, Tokenizer>> | undefined): Promise<Tokenizer>;
