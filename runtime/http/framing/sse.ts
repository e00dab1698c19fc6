import type { Emit, Framer } from "../../core/codec.ts";
import { connectionFailure } from "../connection-error.ts";
import { tooLong } from "../promised.ts";

/**
 * Server-sent events as the HTML standard parses them (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream):
 * UTF-8, a byte order mark is dropped, lines end with LF, CR or CRLF. `event` is `message` when the stream names none. `retry` is
 * read over: nobody reconnects. Unlike there, an event at the end of the body that lacks only its blank line counts when its
 * data is whole; other halves are an error, because a browser would silently drop them.
 */
export function sseFraming(maxEventBytes: number): Framer {
  const decoder = new TextDecoder();
  let held: string[] = []; // the pieces of a line that has not ended
  let heldLength = 0;
  let afterReturn = false;
  let data: string | undefined;
  let event = "";
  let id = "";

  const field = (line: string): void => {
    const [, name, value = ""] = /^([^:]*):? ?(.*)/s.exec(line) ?? [];
    if (name === "data") addData(value);
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
  };
  const addData = (value: string): void => {
    data = data === undefined ? value : `${data}\n${value}`;
    if (data.length > maxEventBytes) throw tooLong("An event", maxEventBytes);
  };
  const dispatch = (emit: Emit): void => {
    if (data !== undefined) emit({ type: "sse", event: event || "message", data, id });
    data = undefined;
    event = "";
  };
  const feed = (chunk: string, emit: Emit): void => {
    if (chunk === "") return;
    let text = afterReturn && chunk.startsWith("\n") ? chunk.slice(1) : chunk;
    afterReturn = chunk.endsWith("\r");
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    let end = text.indexOf("\n");
    if (end !== -1) {
      text = held.join("") + text;
      end += heldLength;
      held = [];
      heldLength = 0;
    }
    let start = 0;
    for (; end !== -1; start = end + 1, end = text.indexOf("\n", start)) {
      if (end === start) dispatch(emit);
      // Nearly every line is this one, and a single slice is all it costs.
      else if (text.startsWith("data: ", start)) addData(text.slice(start + 6, end));
      else field(text.slice(start, end));
    }
    const rest = text.slice(start);
    held.push(rest);
    heldLength += rest.length;
    if (heldLength + (data?.length ?? 0) > maxEventBytes) throw tooLong("An event", maxEventBytes);
  };

  return {
    push: (chunk, emit) => feed(decoder.decode(chunk, streaming), emit),
    end(emit) {
      feed(decoder.decode(), emit);
      field(held.join(""));
      if (data !== undefined && !isWhole(data)) throw connectionFailure("stream_truncated", ": half an event");
      dispatch(emit);
    },
  };
}

const streaming = { stream: true } as const;

/** Whether a last event without its end may still be taken as complete: it is, when it is a JSON document or OpenAI's `[DONE]`. */
function isWhole(data: string): boolean {
  if (data.trim() === "[DONE]") return true;
  try {
    JSON.parse(data);
    return true;
  } catch {
    return false;
  }
}
