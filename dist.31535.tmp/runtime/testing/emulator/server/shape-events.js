/** Cuts a stream's events where the fault strikes. */
export function shapeEvents(events, fault, operation) {
    const whole = { events, half: undefined, ending: "end" };
    if (fault === undefined)
        return whole;
    const deltas = "afterDeltas" in fault ? (fault.afterDeltas ?? 1) : 1;
    const before = untilDelta(events, deltas);
    const next = events[before.length] ?? events.at(-1);
    const shaped = {
        // Without the number of deltas, only the end is missing.
        cut: () => ({
            ...whole,
            events: "afterDeltas" in fault && fault.afterDeltas !== undefined
                ? before
                : events.filter((it) => it.terminal !== true),
        }),
        halfEvent: () => ({ events: before, half: next, ending: "end" }),
        stall: () => ({ events: before, half: undefined, ending: "stall" }),
        reset: () => ({ events: before, half: undefined, ending: "reset" }),
        hangUp: () => ({ events: before, half: undefined, ending: "hangUp" }),
        errorEvent: () => ({ ...whole, events: [...before, ...errorEvents(fault, operation)] }),
        closeSocket: () => ({ ...whole, ending: "endAndClose" }),
    };
    return shaped[fault.type]?.() ?? whole;
}
/** The events up to and with that many deltas; what precedes the first one is always there. */
function untilDelta(events, deltas) {
    let seen = 0;
    const end = events.findIndex((it) => {
        if (it.delta === true)
            seen += 1;
        return seen > deltas || it.terminal === true;
    });
    return events.slice(0, end === -1 ? events.length : end);
}
function errorEvents(fault, operation) {
    const event = operation.errorEvent?.(fault.type === "errorEvent" ? (fault.error ?? {}) : {});
    return event === undefined ? [] : [event];
}
