import { redactData, redactText } from "./redact.js";
/**
 * Takes the secrets out of an error that is about to reach the caller: message, stack, own fields and the whole chain of
 * causes. The error itself is changed, so that its class and identity stay; a cause that holds a secret is replaced by a copy,
 * because it may belong to someone else.
 */
export function redactError(error, secrets) {
    const fields = error;
    set(fields, "message", redactText(error.message, secrets));
    if (error.stack !== undefined)
        set(fields, "stack", redactText(error.stack, secrets));
    for (const [name, value] of Object.entries(error)) {
        if (name !== "cause")
            set(fields, name, redactData(value, secrets));
    }
    if (error.cause !== undefined)
        set(fields, "cause", redactCause(error.cause, secrets, 0));
    return error;
}
const deepestCause = 8;
function redactCause(cause, secrets, depth) {
    if (depth === deepestCause)
        return undefined;
    if (!(cause instanceof Error))
        return redactData(cause, secrets);
    const inner = cause.cause === undefined ? undefined : redactCause(cause.cause, secrets, depth + 1);
    const errors = cause instanceof AggregateError ? cause.errors.map((it) => redactCause(it, secrets, depth + 1)) : undefined;
    const message = redactText(cause.message, secrets);
    const stack = cause.stack === undefined ? undefined : redactText(cause.stack, secrets);
    const own = Object.entries(cause).filter(([name]) => name !== "cause" && name !== "errors");
    const fields = own.map(([name, value]) => [name, redactData(value, secrets)]);
    const clean = message === cause.message &&
        stack === cause.stack &&
        inner === cause.cause &&
        (errors === undefined || errors.every((it, index) => it === cause.errors[index])) &&
        fields.every(([name, value]) => value === cause[name]);
    if (clean)
        return cause;
    const copy = errors === undefined ? new Error(message) : new AggregateError(errors, message);
    const target = copy;
    set(target, "name", cause.name);
    set(target, "stack", stack);
    if (inner !== undefined)
        set(target, "cause", inner);
    for (const [name, value] of fields)
        set(target, name, value);
    return copy;
}
function set(target, name, value) {
    if (target[name] === value)
        return;
    const own = Object.getOwnPropertyDescriptor(target, name);
    // `name`, `message`, `stack` and `cause` do not show up when an error's fields are listed.
    const enumerable = own?.enumerable ?? !["name", "message", "stack", "cause"].includes(name);
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable });
}
