import type { TextFilter } from "./text-filter.ts";

/**
 * For an answer that opens a block of its own: drops everything up to the end of the line that opens it, keeps what the block
 * holds, and drops everything from its closing fence on.
 */
export function insideBlock(): TextFilter {
  let state: keyof typeof steps = "searchStart";
  let backticks = 0;
  const steps = {
    searchStart(char: string): string {
      backticks = char === "`" ? backticks + 1 : 0;
      if (backticks === 3) enter("skipLanguage");
      return "";
    },
    skipLanguage(char: string): string {
      if (char === "\n") enter("inBlock");
      return "";
    },
    inBlock(char: string): string {
      if (char !== "`") {
        const kept = "`".repeat(backticks) + char;
        backticks = 0;
        return kept;
      }
      backticks += 1;
      if (backticks === 3) enter("done");
      return "";
    },
    done: (): string => "",
  };
  const enter = (next: keyof typeof steps): void => {
    state = next;
    backticks = 0;
  };
  return (piece) => {
    let kept = "";
    for (const char of piece) kept += steps[state](char);
    return kept;
  };
}
