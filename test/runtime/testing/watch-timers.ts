/** Counts the timers that were set and neither cleared nor run out, of those whose delay is `isWatched`. */
export function watchTimers(isWatched: (ms: number) => boolean): { live(): number; restore(): void } {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const live = new Set<unknown>();
  const watched = (run: (...values: unknown[]) => void, ms = 0, ...values: unknown[]): unknown => {
    const timer: unknown = set(() => {
      live.delete(timer);
      run(...values);
    }, ms);
    if (isWatched(ms)) live.add(timer);
    return timer;
  };
  globalThis.setTimeout = Object.assign(watched, set) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: Parameters<typeof clearTimeout>[0]) => {
    live.delete(timer);
    clear(timer);
  }) as typeof clearTimeout;
  return {
    live: () => live.size,
    restore() {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
