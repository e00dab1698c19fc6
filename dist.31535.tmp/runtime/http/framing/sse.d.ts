import type { Framer } from "./framer.ts";
/**
 * Server-sent events as the HTML standard parses them (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream):
 * UTF-8, a byte order mark is dropped, lines end with LF, CR or CRLF. `event` is `message` when the stream names none. `retry` is
 * read over: nobody reconnects. Unlike there, an event at the end of the body that lacks only its blank line counts when its
 * data is whole; other halves are an error, because a browser would silently drop them.
 */
export declare function sseFraming(maxEventBytes: number): Framer;
