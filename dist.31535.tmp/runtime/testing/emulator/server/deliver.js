/** Sends an answer, as slowly and as badly as the fault wants it. Ends early when the client goes away. */
export async function deliver(response, { status, headers, chunks, ending }, fault) {
    const isGone = () => response.destroyed || response.socket?.destroyed === true;
    if (fault?.type === "slowHeaders")
        await pause(response, fault.delayMs);
    if ((fault?.type === "stall" || fault?.type === "reset") && fault.before === "headers") {
        leave(response, fault.type);
        return;
    }
    if (isGone())
        return;
    response.writeHead(status, headers);
    if (chunks.length > 1 || ending !== "end")
        response.flushHeaders();
    // A single write needs no waiting.
    const isPaced = fault?.type === "oneByte" || fault?.type === "splitUtf8";
    for (const [index, chunk] of chunks.entries()) {
        if (fault?.type === "drip")
            await pause(response, fault.delayMs);
        else if (isPaced && index % 16 === 15)
            await nextTurn();
        if (isGone())
            return;
        const isLast = index === chunks.length - 1 && ending === "end";
        if (isLast)
            response.end(chunk);
        else if (!response.write(chunk))
            await drained(response);
    }
    if (isGone())
        return;
    if (ending !== "end")
        await flushed(response);
    if (!response.writableEnded)
        leave(response, ending);
}
function leave(response, ending) {
    const { socket } = response;
    if (ending === "stall")
        return;
    if (ending === "reset")
        socket?.resetAndDestroy();
    else if (ending === "hangUp")
        socket?.destroy();
    else if (ending === "endAndClose")
        response.end(() => setImmediate(() => socket?.destroy()));
    else
        response.end();
}
/** Waits, or until the client goes away. */
function pause(response, ms) {
    return new Promise((resolve) => {
        const timer = setTimeout(done, ms);
        response.once("close", done);
        function done() {
            clearTimeout(timer);
            response.off("close", done);
            resolve();
        }
    });
}
function drained(response) {
    return new Promise((resolve) => {
        const done = () => {
            response.off("drain", done);
            response.off("close", done);
            resolve();
        };
        response.once("drain", done);
        response.once("close", done);
    });
}
/** Time in which a client can read what was written: what it has not read when the connection breaks is lost to it. */
const settleMs = 25;
/** Until what was written is there, so that a reset does not overtake it. */
function flushed(response) {
    return new Promise((resolve) => setTimeout(resolve, response.socket === null ? 0 : settleMs));
}
function nextTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
