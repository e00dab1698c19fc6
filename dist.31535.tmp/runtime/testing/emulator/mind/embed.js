import { createHash } from "node:crypto";
/**
 * A vector of length 1 made from a text's words by hashing: equal texts get equal vectors, texts with words in common get
 * closer ones.
 */
export function embed(text, dimensions) {
    const vector = Array.from({ length: dimensions }, () => 0);
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
    for (const word of words) {
        const hash = createHash("sha256").update(word).digest();
        for (let index = 0; index < 16; index += 1) {
            const place = hash.readUInt16LE(index * 2);
            const at = place % dimensions;
            vector[at] = (vector[at] ?? 0) + (place & 0x8000 ? 1 : -1) * (1 + index / 16);
        }
    }
    const norm = Math.hypot(...vector) || 1;
    // As exact as 32-bit floats, which is what travels in base64.
    return vector.map((value) => Math.fround(value / norm));
}
/** Little-endian 32-bit floats in base64. */
export function asBase64(vector) {
    const bytes = Buffer.alloc(vector.length * 4);
    vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
    return bytes.toString("base64");
}
