/** A tenth of a second of silence as WAV, 8 kHz, 16 bits, one channel: the smallest file that can be transcribed. */
export function silence() {
    const samples = 1600;
    const bytes = new Uint8Array(44 + samples);
    const view = new DataView(bytes.buffer);
    const write = (at, text) => bytes.set(new TextEncoder().encode(text), at);
    write(0, "RIFF");
    view.setUint32(4, 36 + samples, true);
    write(8, "WAVEfmt ");
    view.setUint32(16, 16, true);
    view.setUint16(20, 1, true);
    view.setUint16(22, 1, true);
    view.setUint32(24, 8000, true);
    view.setUint32(28, 16_000, true);
    view.setUint16(32, 2, true);
    view.setUint16(34, 16, true);
    write(36, "data");
    view.setUint32(40, samples, true);
    return { source: { bytes }, name: "silence.wav" };
}
