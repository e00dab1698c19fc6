/**
 * A vector of length 1 made from a text's words by hashing: equal texts get equal vectors, texts with words in common get
 * closer ones.
 */
export declare function embed(text: string, dimensions: number): readonly number[];
/** Little-endian 32-bit floats in base64. */
export declare function asBase64(vector: readonly number[]): string;
