/**
 * Takes the secrets out of an error that is about to reach the caller: message, stack, own fields and the whole chain of
 * causes. The error itself is changed, so that its class and identity stay; a cause that holds a secret is replaced by a copy,
 * because it may belong to someone else.
 */
export declare function redactError<Failure extends Error>(error: Failure, secrets: readonly string[]): Failure;
