import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { explainError } from "./explain-error.ts";
import { type Flags, readSettings, type Settings } from "./settings.ts";

/** A config that is looked at now and then. */
export interface WatchedConfig {
  /** The new settings, once the config says something else; undefined when nobody looks any more. */
  readonly changed: Promise<Settings | undefined>;
  close(): void;
}

/** In milliseconds. A config changes rarely, and one question to the file system survives every way to save, move or remove a file. */
const lookEvery = 250;

/** Waits for another config, until the signal aborts. One that cannot be read is reported, and the settings stay. */
export function watchConfig(cwd: string, flags: Flags, signal: AbortSignal): WatchedConfig {
  let last = fingerprintOf(cwd, flags);
  let close = (): void => undefined;
  const changed = new Promise<Settings | undefined>((done) => {
    let isBusy = false;
    const look = async (): Promise<void> => {
      const now = fingerprintOf(cwd, flags);
      if (isBusy || now === last) return;
      [isBusy, last] = [true, now];
      try {
        const settings = await readSettings(flags);
        done(settings);
        close();
      } catch (error) {
        process.stderr.write(explainError(error).text);
      }
      isBusy = false;
    };
    const timer = setInterval(() => void look(), lookEvery);
    close = () => {
      clearInterval(timer);
      signal.removeEventListener("abort", close);
      done(undefined);
    };
    if (signal.aborted) close();
    signal.addEventListener("abort", close);
  });
  return { changed, close: () => close() };
}

/** Names, times and sizes of the config files there are. */
function fingerprintOf(cwd: string, { config }: Flags): string {
  const files =
    config === undefined
      ? readdirSync(cwd).filter((name) => /^typecard\.config\.(?:m?ts|m?js|json)$/.test(name))
      : [config];
  return files
    .map((name) => {
      const stats = statSync(resolve(cwd, name), { throwIfNoEntry: false });
      return `${name} ${stats?.mtimeMs ?? 0} ${stats?.size ?? 0} ${stats?.ino ?? 0}`;
    })
    .sort()
    .join("\n");
}
