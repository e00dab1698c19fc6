import type { ChatDelta } from "../../core/result.ts";

/** Takes the deltas of a stream that arrived together, and gives what a caller sees of them. */
export type DeltaFilter = (deltas: readonly ChatDelta[]) => readonly ChatDelta[];

/**
 * Takes the fences out of a streamed code block, as the reference does: every text comes emptied, and what is left of it comes as
 * a delta of its own. An answer whose first delta begins with a backtick opens the block itself.
 */
export function blockFilter(): DeltaFilter {
  let filter: ((piece: string) => string) | undefined;
  return (deltas) =>
    deltas.flatMap((delta): ChatDelta | ChatDelta[] => {
      filter ??= textFilter(delta.type === "text" && delta.text.startsWith("`"));
      if (delta.type !== "text") return delta;
      const kept = filter(delta.text);
      return [{ ...delta, text: "" }, ...(kept === "" ? [] : [{ ...delta, text: kept }])];
    });
}

/**
 * Gives what is left of each piece of text. An answer that goes on inside the block that the prompt opened loses its fences, each
 * with what follows it up to and including the next white space. Of one that `opensBlock` the block's content is left, which
 * begins on the line after the fence. Fewer than three backticks are text; those that still wait at the end are lost.
 */
export function textFilter(opensBlock: boolean): (piece: string) => string {
  let state: "before" | "fence" | "inside" | "after" = opensBlock ? "before" : "inside";
  let backticks = 0;
  const endsFence = opensBlock ? /\n/ : whiteSpace;
  return (piece) => {
    let kept = "";
    for (const char of piece) {
      if (state === "fence") {
        if (endsFence.test(char)) state = "inside";
      } else if (char !== "`") {
        if (state === "inside") kept += "`".repeat(backticks) + char;
        backticks = 0;
      } else if (++backticks === 3) {
        backticks = 0;
        state = opensBlock && state !== "before" ? "after" : "fence";
      }
    }
    return kept;
  };
}

/** As Python's `str.isspace` has it, with separators and next line. */
const whiteSpace = /[\s\x1c-\x1f\x85]/;
