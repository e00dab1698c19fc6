/** Fills in the defaults. */
export function settingsOf(options = {}) {
    const { timeouts, retries } = options;
    return {
        fetch: options.fetch ?? globalThis.fetch,
        signal: options.signal,
        timeouts: {
            connectMs: timeouts?.connectMs ?? 300_000,
            firstTokenMs: timeouts?.firstTokenMs ?? 300_000,
            idleMs: timeouts?.idleMs ?? 120_000,
            totalMs: timeouts?.totalMs ?? 900_000,
        },
        retries: {
            max: retries?.max ?? 2,
            baseMs: retries?.baseMs ?? 500,
            capMs: retries?.capMs ?? 8_000,
            retryAfterCapMs: retries?.retryAfterCapMs ?? 60_000,
        },
        hooks: options.hooks ?? {},
        maxResponseBytes: options.maxResponseBytes ?? 64 * 1024 * 1024,
        maxEventBytes: options.maxEventBytes ?? 16 * 1024 * 1024,
        keepRaw: options.keepRaw ?? false,
        framings: options.framings ?? {},
    };
}
