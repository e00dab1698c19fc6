import type { Progress } from "../compile.ts";
import type { Settings } from "./settings.ts";

/** Shows how far a compilation is. */
export interface ProgressDisplay {
  /** Takes what `compile` reports; undefined where nobody watches. */
  readonly onProgress: ((progress: Progress) => Promise<void>) | undefined;
  stop(): void;
}

/** Runs shorter than this, in milliseconds, show nothing: most do only what changed. */
const patience = 300;

/** A spinner on stderr when that is a terminal; nothing when piped, in CI, with `--quiet` or with `--json`. */
export function showProgress({ quiet, json }: Settings): ProgressDisplay {
  const watched = process.stderr.isTTY && !process.env["CI"] && process.env["TERM"] !== "dumb" && !quiet && !json;
  if (!watched) return { onProgress: undefined, stop: () => undefined };
  const start = performance.now();
  let spinner: { text: string; stop(): unknown } | undefined;
  let shown = start;
  return {
    async onProgress({ provider, done, total }) {
      const now = performance.now();
      if (now - start < patience || now - shown < 80) return;
      shown = now;
      const text = `compiling ${provider} (${done} of ${total})`;
      if (spinner === undefined)
        spinner = (await import("yocto-spinner")).default({ text, stream: process.stderr }).start();
      else spinner.text = text;
      // Compiling does not wait for anything, so the spinner turns only if it is given its turn.
      await new Promise(setImmediate);
    },
    stop: () => void spinner?.stop(),
  };
}
