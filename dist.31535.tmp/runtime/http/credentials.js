import { InvokeError, invokeError } from "../core/error.js";
/**
 * The credentials with every function asked. What a function throws becomes `InvokeAuthorizationError` with reason `auth` and
 * the thrown error as its cause.
 */
export async function resolveCredentials(source) {
    const resolved = await Promise.all(Object.entries({ ...source }).map(async ([name, value]) => [name, isFunction(value) ? await ask(name, value) : value]));
    return Object.fromEntries(resolved);
}
async function ask(name, value) {
    try {
        return await value();
    }
    catch (cause) {
        if (cause instanceof InvokeError)
            throw cause;
        throw invokeError("InvokeAuthorizationError", `The function of the credential ${name} failed`, {
            reason: "auth",
            cause,
        });
    }
}
function isFunction(value) {
    return typeof value === "function";
}
