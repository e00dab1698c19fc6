import { eventTooLong, halfEvent, isWhole } from "./unfinished.js";
/**
 * Server-sent events as the HTML standard parses them (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream):
 * UTF-8, a byte order mark is dropped, lines end with LF, CR or CRLF. `event` is `message` when the stream names none. `retry` is
 * read over: nobody reconnects. Unlike there, an event at the end of the body that lacks only its blank line counts when its
 * data is whole; other halves are an error, because a browser would silently drop them.
 */
export function sseFraming(maxEventBytes) {
    const decoder = new TextDecoder();
    let held = []; // the pieces of a line that has not ended
    let heldLength = 0;
    let afterReturn = false;
    let data;
    let event = "";
    let id = "";
    const field = (line) => {
        const colon = line.indexOf(":");
        const name = colon === -1 ? line : line.slice(0, colon);
        const value = colon === -1 ? "" : line.slice(line.charCodeAt(colon + 1) === space ? colon + 2 : colon + 1);
        if (name === "data")
            addData(value);
        else if (name === "event")
            event = value;
        else if (name === "id" && !value.includes("\0"))
            id = value;
    };
    const addData = (value) => {
        data = data === undefined ? value : `${data}\n${value}`;
        if (data.length > maxEventBytes)
            throw eventTooLong(maxEventBytes);
    };
    const dispatch = (emit) => {
        const complete = data;
        const name = event;
        data = undefined;
        event = "";
        if (complete !== undefined)
            emit({ type: "sse", event: name === "" ? "message" : name, data: complete, id });
    };
    const hold = (text) => {
        if (text === "")
            return;
        held.push(text);
        heldLength += text.length;
        if (heldLength + (data?.length ?? 0) > maxEventBytes)
            throw eventTooLong(maxEventBytes);
    };
    const feed = (chunk, emit) => {
        if (chunk === "")
            return;
        let text = afterReturn && chunk.charCodeAt(0) === lineFeed ? chunk.slice(1) : chunk;
        afterReturn = chunk.charCodeAt(chunk.length - 1) === carriageReturn;
        if (text.includes("\r"))
            text = text.replace(/\r\n?/g, "\n");
        let end = text.indexOf("\n");
        if (end === -1) {
            hold(text);
            return;
        }
        if (heldLength > 0) {
            text = held.join("") + text;
            end += heldLength;
            held = [];
            heldLength = 0;
        }
        let start = 0;
        for (; end !== -1; start = end + 1, end = text.indexOf("\n", start)) {
            if (end === start)
                dispatch(emit);
            // Nearly every line is this one, and a single slice is all it costs.
            else if (text.startsWith("data: ", start))
                addData(text.slice(start + 6, end));
            else if (text.charCodeAt(start) !== colonSign)
                field(text.slice(start, end));
        }
        hold(text.slice(start));
    };
    return {
        push: (chunk, emit) => feed(decoder.decode(chunk, streaming), emit),
        end(emit) {
            feed(decoder.decode(), emit);
            const rest = held.join("");
            if (rest !== "" && rest.charCodeAt(0) !== colonSign)
                field(rest);
            if (data !== undefined && !isWhole(data))
                throw halfEvent();
            dispatch(emit);
        },
    };
}
const streaming = { stream: true };
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const colonSign = 58;
