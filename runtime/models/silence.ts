import type { AudioFile } from "../core/call.ts";

/** A tenth of a second of silence as WAV, 8 kHz, 16 bits, one channel: the smallest file that can be transcribed. */
export function silence(): AudioFile {
  const bytes = Uint8Array.from(head.padEnd(44 + 1600, "\0"), (byte) => byte.charCodeAt(0));
  return { source: { bytes }, name: "silence.wav" };
}

/** Its numbers are little-endian. http://soundfile.sapp.org/doc/WaveFormat/ */
const head = "RIFF\x64\x06\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0data\x40\x06\0\0";
