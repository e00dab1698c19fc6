/** The price list that was in force at a time. */
export function selectList(table, { at }) {
    if (at === undefined && !table.previous)
        return table;
    const time = instant(at);
    return table.previous?.find(({ until }) => time < Date.parse(until)) ?? table;
}
/** The prices of a list that hold for a request: its service tier decides first, then the time of day, then the size of its prompt. */
export function selectRates(list, promptTokens, { at, serviceTier }) {
    const schedule = serviceTier === undefined ? list : ofService(list, serviceTier);
    const timed = (schedule.windows && ofTime(schedule.windows, instant(at))) ?? schedule;
    return timed.tiers?.findLast(({ above }) => promptTokens > above) ?? timed;
}
function ofService(list, serviceTier) {
    const { services = {} } = list;
    return ((Object.hasOwn(services, serviceTier) && services[serviceTier]) ||
        (/^(default|standard|auto)$/.test(serviceTier) ? list : { prices: {} }));
}
function ofTime(windows, time) {
    const clock = new Date(time).toISOString().slice(-13, -8);
    return windows.find(({ from, to }) => (from < to ? from <= clock && clock < to : from <= clock || clock < to));
}
function instant(at = Date.now()) {
    const time = new Date(at).getTime();
    const isLocal = typeof at === "string" && !/^\d{4}-\d\d-\d\d$|T.+(Z|[+-]\d\d:\d\d)$/.test(at);
    if (isLocal || Number.isNaN(time))
        throw new RangeError(`at: neither a date nor a time with its zone: ${String(at)}`);
    return time;
}
