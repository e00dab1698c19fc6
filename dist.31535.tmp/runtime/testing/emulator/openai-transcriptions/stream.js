import { pieces } from "../mind/tokens.js";
/** A transcript in events. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event */
export function streamOf(text, usage, scripted) {
    return [
        ...(scripted ?? pieces(text)).map((delta) => ({
            data: JSON.stringify({ type: "transcript.text.delta", delta }),
            delta: true,
        })),
        { data: JSON.stringify({ type: "transcript.text.done", text, usage }), terminal: true },
        { data: "[DONE]", terminal: true },
    ];
}
