import { send } from "../http/send.js";
import { stream } from "../http/stream.js";
/** Sends one call whole. */
export async function sendCall(connection, codec, call, options) {
    return send(await exchangeOf(connection, codec, call, options));
}
/** Streams one call. Nothing is sent until what this resolves to is iterated. */
export async function streamCall(connection, codec, call, options) {
    return stream(await exchangeOf(connection, codec, call, options));
}
async function exchangeOf(connection, codec, call, options) {
    const { provider, endpoint, credentials } = connection;
    return {
        codec: typeof codec === "function" ? await codec() : codec,
        call,
        endpoint,
        credentials: credentials(),
        provider,
        model: call.model,
        options: mergeOptions(connection.options, options),
    };
}
/** What a call says wins over what its provider says; limits, retries and hooks one by one. */
export function mergeOptions(base, own = {}) {
    const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
    return {
        ...base,
        ...given,
        timeouts: { ...base.timeouts, ...own.timeouts },
        retries: { ...base.retries, ...own.retries },
        hooks: { ...base.hooks, ...own.hooks },
    };
}
