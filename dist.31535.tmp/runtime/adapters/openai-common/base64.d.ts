/** The bytes in base64 (RFC 4648 §4, padded). Uses the platform's own encoder where there is one, else `btoa` piece by piece. */
export declare function encodeBase64(bytes: Uint8Array): string;
/** The bytes of a base64 text; white space in it is skipped. Undefined when it is not base64. */
export declare function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined;
/** Joins chunks of bytes into one. */
export declare function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
