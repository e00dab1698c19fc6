/**
 * For an answer that goes on inside the block that the prompt opened: takes out fences, each with what follows it up to and
 * including the next white space. Fewer than three backticks are text. Backticks that still wait at the end are lost.
 */
export function withoutFences() {
    let backticks = 0;
    let skipping = false;
    return (piece) => {
        let kept = "";
        for (const char of piece) {
            if (skipping) {
                skipping = !whiteSpace.test(char);
            }
            else if (char === "`") {
                backticks += 1;
                if (backticks < 3)
                    continue;
                backticks = 0;
                skipping = true;
            }
            else {
                kept += "`".repeat(backticks) + char;
                backticks = 0;
            }
        }
        return kept;
    };
}
/** What Python's `str.isspace` takes beside JavaScript's `\s`: separators and next line; and not the byte order mark. */
const whiteSpace = /^(?!\ufeff)[\s\x1c-\x1f\x85]$/;
