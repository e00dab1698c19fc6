/**
 * Speech that is a quiet tone with the text written into a comment of the file, where there is one, so that the emulator's own
 * transcription reads it back. The frames are valid; other decoders hear a hum.
 */
export function speak(text, format) {
    const { mediaType, write } = formats[format] ?? formats["mp3"] ?? { mediaType: "audio/mpeg", write: mp3 };
    return { mediaType, bytes: write(text) };
}
/** The text that `speak` wrote into a file; undefined for other files. */
export function heard(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = buffer.indexOf(mark);
    if (start === -1)
        return undefined;
    const end = buffer.indexOf(0, start + mark.length);
    return buffer.toString("utf8", start + mark.length, end === -1 ? buffer.length : end);
}
/** How long a file plays, in seconds: exact for our own WAV, a guess from the size for others. */
export function secondsOf(bytes) {
    const isWav = Buffer.from(bytes.subarray(0, 4)).toString("latin1") === "RIFF";
    return bytes.length / (isWav ? sampleRate * 2 : 16_000);
}
const mark = "spoken by the emulator: ";
const sampleRate = 24_000;
/** As fast as people speak, and at most three seconds of it. */
function durationOf(text) {
    return Math.min(3, Math.max(0.3, text.length / 15));
}
function pcm(text) {
    const samples = Buffer.alloc(Math.round(durationOf(text) * sampleRate) * 2);
    for (let index = 0; index < samples.length / 2; index += 1) {
        samples.writeInt16LE(Math.round(1000 * Math.sin((2 * Math.PI * 220 * index) / sampleRate)), index * 2);
    }
    return samples;
}
/** RIFF with the text in an INFO comment. http://soundfile.sapp.org/doc/WaveFormat/ */
function wav(text) {
    const samples = pcm(text);
    const format = Buffer.alloc(16);
    format.writeUInt16LE(1, 0);
    format.writeUInt16LE(1, 2);
    format.writeUInt32LE(sampleRate, 4);
    format.writeUInt32LE(sampleRate * 2, 8);
    format.writeUInt16LE(2, 12);
    format.writeUInt16LE(16, 14);
    const info = Buffer.concat([Buffer.from("INFO"), riffChunk("ICMT", Buffer.from(`${mark}${text}\0`))]);
    const chunks = [riffChunk("fmt ", format), riffChunk("LIST", info), riffChunk("data", samples)];
    return riffChunk("RIFF", Buffer.concat([Buffer.from("WAVE"), ...chunks]));
}
function riffChunk(id, data) {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(id), size, data, Buffer.alloc(data.length % 2)]);
}
/** An ID3v2.3 tag with the text, then silent frames of MPEG-1 layer III, 128 kbit/s, 44.1 kHz. https://id3.org/id3v2.3.0 */
function mp3(text) {
    const content = Buffer.from(`\x03\0${mark}${text}\0`);
    const frame = Buffer.concat([Buffer.from("TXXX"), bigEndian(content.length), Buffer.alloc(2), content]);
    const size = frame.length;
    const synchsafe = Buffer.from([(size >> 21) & 0x7f, (size >> 14) & 0x7f, (size >> 7) & 0x7f, size & 0x7f]);
    const silence = Buffer.alloc(417);
    Buffer.from([0xff, 0xfb, 0x90, 0xc4]).copy(silence);
    const frames = Array.from({ length: Math.ceil(durationOf(text) / 0.026) }, () => silence);
    return Buffer.concat([Buffer.from("ID3\x03\0\0"), synchsafe, frame, ...frames]);
}
function bigEndian(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
/** Formats whose container is not written: their first bytes, then the text and a hum. */
const startingWith = (magic) => (text) => Buffer.concat([Buffer.from(magic, "latin1"), Buffer.from(`${mark}${text}\0`), pcm(text).subarray(0, 8000)]);
const formats = {
    mp3: { mediaType: "audio/mpeg", write: mp3 },
    wav: { mediaType: "audio/wav", write: wav },
    pcm: { mediaType: "audio/pcm", write: pcm },
    opus: { mediaType: "audio/opus", write: startingWith("OggS\0\x02") },
    aac: { mediaType: "audio/aac", write: startingWith("\xff\xf1\x50\x80") },
    flac: { mediaType: "audio/flac", write: startingWith("fLaC") },
};
