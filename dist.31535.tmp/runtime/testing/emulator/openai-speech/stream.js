/** Audio in events. https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event */
export function streamOf(bytes, { input, output }) {
    const buffer = Buffer.from(bytes);
    const size = Math.max(1, Math.ceil(buffer.length / 8));
    const parts = Array.from({ length: Math.ceil(buffer.length / size) }, (_, index) => buffer.subarray(index * size, (index + 1) * size));
    const usage = { input_tokens: input, output_tokens: output, total_tokens: input + output };
    return [
        ...parts.map((part) => ({
            data: JSON.stringify({ type: "speech.audio.delta", audio: part.toString("base64") }),
            delta: true,
        })),
        { data: JSON.stringify({ type: "speech.audio.done", usage }), terminal: true },
    ];
}
