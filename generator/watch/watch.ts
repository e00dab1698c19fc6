import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type CompileOptions, type Job, toJob } from "../compile/options.ts";
import { type Batch, collectChanges } from "./changes.ts";
import type { WatchEvent } from "./events.ts";
import { identityOf, notice, type Notice } from "./notice.ts";
import { openSession, type Session } from "./session.ts";

export type * from "./events.ts";

/** What to watch and compile. */
export interface WatchOptions extends Omit<CompileOptions, "mode" | "signal" | "onProgress"> {
  /** Stops the watch; `watch` then resolves. */
  readonly signal?: AbortSignal | undefined;
  /** Called with what happens, one event at a time. */
  readonly onEvent?: ((event: WatchEvent) => void) | undefined;
}

/** After changes of many files, or of folders, all is looked at once more this much later, in milliseconds. */
const settleAfter = 500;
const many = 6;

/**
 * Compiles the cards, and again whenever one changes, holding in memory what did not. Cards with errors leave the output as the last good
 * ones made it. Resolves once the signal aborts. Rejects with what `compile` throws for what is wrong from the start; later such things
 * are `problem` events, and the watch goes on: a specs folder that is renamed and comes back is watched again.
 */
export async function watch({ signal, onEvent = () => undefined, ...options }: WatchOptions = {}): Promise<void> {
  const stop = signal ?? new AbortController().signal;
  // Without the signal: what an update began is finished, so that the output is whole.
  const job = toJob({ ...options, mode: "generate" });
  const session = openSession(job);
  const changes = collectChanges((path) => isHalfDone(path, session));
  let isStale = false;
  let settling: NodeJS.Timeout | undefined;
  const onGone = (): void => {
    isStale = true;
    changes.add();
  };
  const open = (): Promise<Notice> => {
    isStale = false;
    return notice({
      folders: foldersOf(job),
      except: [resolve(job.cwd, job.out)],
      onChange: (path) => changes.add(path),
      onTrouble: (message) => onEvent({ event: "problem", message }),
      onGone,
    });
  };
  // Says that a folder is missing, as any compilation does.
  if (!foldersOf(job).every(isThere)) await session.update("anywhere");
  let current = await open();
  try {
    await current.ready;
    await start(session, onEvent);
    while (!stop.aborted) {
      const batch = await changes.next(stop);
      if (isStale) {
        await current.close();
        await untilBack(job, stop, onEvent);
        current = await open();
        await current.ready;
        changes.add();
        continue;
      }
      clearTimeout(settling);
      if (batch.paths !== undefined && batch.paths.size >= many)
        settling = setTimeout(() => changes.add(), settleAfter);
      if ((await update(session, batch, onEvent)) === "gone") onGone();
    }
  } catch (error) {
    if (!stop.aborted) throw error;
  } finally {
    clearTimeout(settling);
    await current.close();
    session.save();
  }
  onEvent({ event: "stopped" });
}

/** The first compilation. */
async function start(session: Session, onEvent: (event: WatchEvent) => void): Promise<void> {
  const since = performance.now();
  const outcome = await session.update("anywhere");
  if (outcome === undefined) return;
  const { ok, diagnostics } = outcome;
  const { catalog, written, removed } = ok ? outcome : { catalog: { providers: [] }, written: [], removed: [] };
  const models = catalog.providers.reduce((sum, provider) => sum + provider.models.length, 0);
  const counts = { providers: catalog.providers.length, models };
  session.save();
  onEvent({ event: "ready", ok, ...counts, written, removed, diagnostics, ms: passed(since) });
}

/** What goes wrong here is for a person to mend while the watch goes on. `gone`: there is a folder less. */
async function update(
  session: Session,
  { paths, since }: Batch,
  onEvent: (event: WatchEvent) => void,
): Promise<"gone" | undefined> {
  try {
    const outcome = await session.update(paths ?? "anywhere");
    if (outcome?.ok === false) {
      const { diagnostics, folders } = outcome;
      onEvent({ event: "failed", folders, diagnostics, ms: passed(since) });
    } else if (outcome !== undefined) {
      const { diagnostics, folders, written, removed, diff } = outcome;
      onEvent({ event: "compiled", folders, written, removed, ...diff, diagnostics, ms: passed(since) });
    }
  } catch (error) {
    if (error instanceof Error && error.name === "MissingFolderError") return "gone";
    // Others are errors of ours, which nobody should have to find in a log.
    if (!(error instanceof Error) || !mendable.has(error.name)) throw error;
    onEvent({ event: "problem", message: error.message });
  }
  return undefined;
}

const mendable: ReadonlySet<string> = new Set(["OutputError", "FormatterError"]);

/** Waits until all specs folders are there again. */
async function untilBack(job: Job, signal: AbortSignal, onEvent: (event: WatchEvent) => void): Promise<void> {
  const missing = job.specs.filter((folder) => !isThere(resolve(job.cwd, folder)));
  if (missing.length === 0) return;
  const message = `The specs folder ${missing.join(", ")} does not exist any more. The output stays as it is until it comes back.`;
  onEvent({ event: "problem", message });
  while (!signal.aborted && !foldersOf(job).every(isThere)) await new Promise((done) => setTimeout(done, 100));
}

function foldersOf(job: Job): readonly string[] {
  return job.specs.map((folder) => resolve(job.cwd, folder));
}

function isThere(folder: string): boolean {
  return identityOf(folder) !== undefined;
}

/** Whether a file that had something in it is empty or gone: some editors empty or remove a file before they write it. */
function isHalfDone(path: string, session: Session): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return size === 0 && (session.sizeOf(path) ?? 0) > 0;
}

function passed(since: number): number {
  return Math.round(performance.now() - since);
}
