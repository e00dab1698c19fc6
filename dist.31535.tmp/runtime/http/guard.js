import { invokeError } from "../core/error.js";
import { abortError, whenAborted } from "./abort.js";
/** Begins to watch. `deadline` is when the invocation has to be over, by `performance.now()`. */
export function openGuard(caller, deadline, totalMs) {
    const controller = new AbortController();
    const stops = [];
    let failure;
    let over = false;
    let phase;
    let limit = 0;
    let due = Infinity;
    let ticking;
    let tickingUntil = Infinity;
    let looked = false;
    // A signal that is aborted already stops the attempt before it can be forgotten.
    let forget;
    const stop = (error) => {
        if (failure !== undefined)
            return;
        failure = error;
        end();
    };
    const end = () => {
        over = true;
        phase = undefined;
        clearTimeout(total);
        clearTimeout(ticking);
        forget?.();
        controller.abort(failure);
        for (const it of stops.splice(0))
            it();
    };
    const total = after(deadline - performance.now(), () => stop(timeoutError("timeout", totalMs)));
    // The phase changes with every chunk. Its timer is not set anew each time: it is left to run out, and looks then.
    const tick = () => {
        ticking = undefined;
        if (phase === undefined)
            return;
        const left = due - performance.now();
        if (left > 0)
            wait(left);
        else if (looked)
            stop(timeoutError(phase, limit));
        else {
            // A busy program runs its timers before it looks at its sockets: what waits there gets its turn first.
            looked = true;
            wait(1);
        }
    };
    const wait = (ms) => {
        clearTimeout(ticking);
        tickingUntil = performance.now() + ms;
        ticking = after(ms, tick);
    };
    forget = whenAborted(caller, () => stop(abortError(caller)));
    const check = () => {
        if (failure !== undefined)
            throw failure;
    };
    return {
        signal: controller.signal,
        check,
        race: (promise) => new Promise((resolve, reject) => {
            if (failure !== undefined) {
                promise.catch(() => { });
                reject(failure);
                return;
            }
            stops.push(() => reject(failure ?? new Error("stopped")));
            promise.then(resolve, reject);
        }),
        arm(next, ms, since) {
            if (over)
                return;
            const now = performance.now();
            phase = next;
            limit = ms;
            looked = false;
            due = (since ?? now) + ms;
            if (ticking === undefined || due < tickingUntil)
                wait(due - now);
        },
        disarm() {
            phase = undefined;
        },
        onStop(it) {
            if (over)
                it();
            else
                stops.push(it);
        },
        close() {
            if (!over)
                end();
        },
    };
}
const longestTimer = 2 ** 31 - 1;
function after(ms, run) {
    return ms > longestTimer ? undefined : setTimeout(run, Math.max(0, ms));
}
const sentences = {
    connect_timeout: "No response headers",
    first_token_timeout: "No first piece of the answer",
    idle_timeout: "Nothing more of the answer",
    timeout: "No complete answer",
};
function timeoutError(reason, ms) {
    return invokeError("InvokeConnectionError", `${sentences[reason]} within ${ms} ms`, { reason });
}
