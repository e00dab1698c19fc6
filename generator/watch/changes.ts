/** Collects the paths of changes until it has been quiet for a moment. */
export interface Changes {
  /** Notes a change at a path, or, without one, anywhere. */
  add(path?: string): void;
  /** The changes since the last call, once there are some and all is quiet. Rejects when the signal aborts. */
  next(signal: AbortSignal): Promise<Batch>;
}

/** Changes that belong together. */
export interface Batch {
  /** Undefined: anywhere. */
  readonly paths: ReadonlySet<string> | undefined;
  /** When the first of them was noticed, as `performance.now()` tells. */
  readonly since: number;
}

/** After one save an editor is done in a moment; a checkout goes on for longer. In milliseconds. */
const quietAfterSave = 8;
const quietAfterMany = 120;
const many = 6;
/** How long a file may be half written, or between its removal and its return. */
const patience = 120;

/** `isHalfDone` tells whether a path looks like the middle of a save: then there is some more waiting. */
export function collectChanges(isHalfDone: (path: string) => boolean): Changes {
  let paths = new Set<string>();
  let isAnywhere = false;
  let since: number | undefined;
  let last = 0;
  let wake = nothing;

  return {
    add(path) {
      last = performance.now();
      since ??= last;
      if (path === undefined) isAnywhere = true;
      else paths.add(path);
      wake();
    },
    async next(signal) {
      for (;;) {
        signal.throwIfAborted();
        const wait = remaining();
        if (wait <= 0) break;
        await sleep(wait, signal);
      }
      const batch: Batch = { paths: isAnywhere ? undefined : paths, since: since ?? performance.now() };
      [paths, isAnywhere, since] = [new Set(), false, undefined];
      return batch;
    },
  };

  /** Milliseconds to wait before looking again; zero when the changes are ready. */
  function remaining(): number {
    if (since === undefined) return Number.POSITIVE_INFINITY;
    const now = performance.now();
    const quiet = isAnywhere || paths.size >= many ? quietAfterMany : quietAfterSave;
    if (now - last < quiet) return quiet - (now - last);
    const isWaiting = now - last < patience && [...paths].some(isHalfDone);
    return isWaiting ? quietAfterSave : 0;
  }

  function sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((done) => {
      const finish = (): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", finish);
        wake = nothing;
        done();
      };
      const timer = Number.isFinite(ms) ? setTimeout(finish, Math.ceil(ms)) : undefined;
      // The first change starts the clock; later ones only move its end.
      if (timer === undefined) wake = finish;
      signal.addEventListener("abort", finish);
    });
  }
}

const nothing = (): void => undefined;
