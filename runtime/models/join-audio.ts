import { joinBytes } from "../core/join-bytes.ts";

/**
 * Joins audio of one format. Frames of MP3, AAC, Opus in Ogg and bare samples follow each other as they are; of WAV only the
 * first head is kept, with the length of all. http://soundfile.sapp.org/doc/WaveFormat/
 */
export function joinAudio(pieces: readonly Uint8Array[]): Uint8Array {
  const audio = joinBytes(pieces.map((piece, index) => (index === 0 ? piece : piece.subarray(headOf(piece)))));
  const head = headOf(audio);
  if (pieces.length > 1 && head > 0) {
    const view = new DataView(audio.buffer);
    view.setUint32(4, audio.length - 8, true);
    view.setUint32(head - 4, audio.length - head, true);
  }
  return audio;
}

/** The length of a WAV's head, which ends where the samples begin; 0 for other audio. */
function headOf(audio: Uint8Array): number {
  return /^RIFF.*?data.{4}/s.exec(String.fromCharCode(...audio.subarray(0, 4096)))?.[0].length ?? 0;
}
