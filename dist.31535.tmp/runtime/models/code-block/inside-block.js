/**
 * For an answer that opens a block of its own: drops everything up to the end of the line that opens it, keeps what the block
 * holds, and drops everything from its closing fence on.
 */
export function insideBlock() {
    let state = "searchStart";
    let backticks = 0;
    const steps = {
        searchStart(char) {
            backticks = char === "`" ? backticks + 1 : 0;
            if (backticks === 3)
                enter("skipLanguage");
            return "";
        },
        skipLanguage(char) {
            if (char === "\n")
                enter("inBlock");
            return "";
        },
        inBlock(char) {
            if (char !== "`") {
                const kept = "`".repeat(backticks) + char;
                backticks = 0;
                return kept;
            }
            backticks += 1;
            if (backticks === 3)
                enter("done");
            return "";
        },
        done: () => "",
    };
    const enter = (next) => {
        state = next;
        backticks = 0;
    };
    return (piece) => {
        let kept = "";
        for (const char of piece)
            kept += steps[state](char);
        return kept;
    };
}
