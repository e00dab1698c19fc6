import { invokeError } from "../core/error.ts";

/**
 * Joins audio of one format. Frames of MP3, AAC, Opus in Ogg and bare samples follow each other as they are; of WAV only the
 * first head is kept, with the length of all.
 */
export function joinAudio(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  return isWav(first) ? joinWav(pieces) : concat(pieces);
}

/**
 * Refuses to speak a text in pieces whose files cannot follow each other.
 * @throws InvokeBadRequestError `unsupported_parameter`.
 */
export function checkJoinable(format: string | undefined, pieces: number): void {
  if (pieces < 2 || format === undefined || !/^(flac|mp4|m4a)$/i.test(format)) return;
  throw invokeError(
    "InvokeBadRequestError",
    `A text of this length is spoken in pieces, and ${format} files cannot be joined; ask for mp3, or stream it`,
    {
      reason: "unsupported_parameter",
    },
  );
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const piece of pieces) {
    joined.set(piece, offset);
    offset += piece.length;
  }
  return joined;
}

function isWav(bytes: Uint8Array | undefined): boolean {
  return bytes !== undefined && ascii(bytes, 0) === "RIFF" && ascii(bytes, 8) === "WAVE";
}

/** http://soundfile.sapp.org/doc/WaveFormat/ */
function joinWav(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = pieces;
  const start = samplesAt(first);
  const joined = concat([first.subarray(0, start), ...pieces.map((piece) => piece.subarray(samplesAt(piece)))]);
  const view = new DataView(joined.buffer);
  view.setUint32(4, joined.length - 8, true);
  if (start >= 4) view.setUint32(start - 4, joined.length - start, true);
  return joined;
}

/** Where the samples begin: after the head of the chunk `data`. */
function samplesAt(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 12;
  while (at + 8 <= bytes.length && ascii(bytes, at) !== "data") at += 8 + view.getUint32(at + 4, true);
  return Math.min(at + 8, bytes.length);
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
