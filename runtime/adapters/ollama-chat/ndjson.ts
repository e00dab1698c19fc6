import type { Emit, Framer } from "../../core/codec.ts";
import { eventTooLong } from "../common/event-too-long.ts";
import { truncatedStream } from "../common/failures.ts";
import { parseJson } from "../common/json.ts";

/** One JSON document a line (https://github.com/ndjson/ndjson-spec). Blank lines are read over; the last line may lack its end. */
export function ndjsonFraming(maxEventBytes: number): Framer {
  const decoder = new TextDecoder();
  let held: string[] = [];
  let heldLength = 0;

  const feed = (chunk: string, emit: Emit): void => {
    const lines = chunk.split("\n");
    const rest = lines.pop() ?? "";
    for (const [index, line] of lines.entries()) {
      const data = (index === 0 ? held.join("") + line : line).trim();
      if (data.length > maxEventBytes) throw eventTooLong(maxEventBytes);
      if (data !== "") emit({ type: "ndjson", data });
    }
    if (lines.length > 0) {
      held = [];
      heldLength = 0;
    }
    if (rest !== "") held.push(rest);
    heldLength += rest.length;
    if (heldLength > maxEventBytes) throw eventTooLong(maxEventBytes);
  };

  return {
    push: (chunk, emit) => feed(decoder.decode(chunk, { stream: true }), emit),
    end(emit) {
      const rest = (held.join("") + decoder.decode()).trim();
      if (rest === "") return;
      if (parseJson(rest) === undefined) throw truncatedStream();
      emit({ type: "ndjson", data: rest });
    },
  };
}
