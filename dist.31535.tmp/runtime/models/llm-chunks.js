import { blockFilter } from "./code-block/text-filter.js";
/** Begins to make chunks. */
export function llmChunks() {
    let index = 0;
    let isBlock = false;
    let filter;
    const chunk = (text, reasoning, toolCalls) => ({
        delta: { text, reasoning, toolCalls },
        index: index++,
    });
    const plain = (delta) => {
        if (delta.type === "text")
            return chunk(delta.text, "", none);
        if (delta.type === "reasoning")
            return chunk("", delta.text, none);
        const { type: _type, ...call } = delta;
        return chunk("", "", [call]);
    };
    /** As the reference does: every chunk of text comes emptied, and what is left of it comes as a chunk of its own. */
    const filtered = (delta, chunks) => {
        filter ??= blockFilter(delta.type === "text" ? delta.text : "");
        if (delta.type !== "text" || delta.text === "") {
            chunks.push(plain(delta));
            return;
        }
        chunks.push(chunk("", "", none));
        const kept = filter(delta.text);
        if (kept !== "")
            chunks.push(chunk(kept, "", none));
    };
    return {
        readBlock() {
            isBlock = true;
        },
        push(deltas, chunks) {
            if (isBlock)
                for (const delta of deltas)
                    filtered(delta, chunks);
            else
                for (const delta of deltas)
                    chunks.push(plain(delta));
        },
        last: ({ usage, finishReason }) => ({ ...chunk("", "", none), usage, finishReason }),
    };
}
const none = [];
