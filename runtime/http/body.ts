import { invokeError } from "../core/error.ts";
import { connectionError } from "./connection-error.ts";
import type { Guard } from "./guard.ts";

/** The body of an answer, read chunk by chunk when somebody asks: a slow reader slows the sender down. */
export interface Body {
  /** The next chunk; undefined at the end. Throws what stopped the attempt, or the unified error of a broken connection. */
  read(): Promise<Uint8Array | undefined>;
  /** Gives up what is still to come. */
  cancel(): void;
}

/** Begins to read. `during` tells how a connection that breaks is called. */
export function openBody(response: Response, guard: Guard, during: "body" | "stream"): Body {
  const reader = response.body?.getReader();
  // Also ends a pending read, where an injected fetch knows nothing of the signal.
  const cancel = (): void => void reader?.cancel().catch(() => {});
  guard.onStop(cancel);
  return {
    async read() {
      guard.check();
      if (reader === undefined) return undefined;
      try {
        const { done, value } = await reader.read();
        guard.check();
        return done ? undefined : value;
      } catch (thrown) {
        guard.check();
        throw connectionError(thrown, during);
      }
    },
    cancel,
  };
}

/** Reads to the end. Throws `invalid_response` past `maxBytes`. `first` was read before. */
export async function readAll(
  body: Body,
  guard: Guard,
  maxBytes: number,
  idleMs: number,
  first?: Uint8Array,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let chunk = first ?? (await next()); chunk !== undefined; chunk = await next()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) {
      throw invokeError("InvokeServerUnavailableError", `The answer is longer than the allowed ${maxBytes} bytes`, {
        reason: "invalid_response",
      });
    }
  }
  guard.disarm();
  return joined(chunks);

  function next(): Promise<Uint8Array | undefined> {
    guard.arm("idle_timeout", idleMs);
    return body.read();
  }
}

/** Reads the first bytes, at least `enough` where there are so many. A body that breaks counts as far as it came. */
export async function readStart(body: Body, enough: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let chunk = await body.read(); chunk !== undefined; chunk = length < enough ? await body.read() : undefined) {
      chunks.push(chunk);
      length += chunk.length;
    }
  } catch {
    // The status says more than the broken body.
  }
  return joined(chunks);
}

/** Waits briefly for the end of a body of which nothing more is needed, so that its connection can be used again. */
export async function drain(body: Body): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), longestDrainMs);
  });
  try {
    // A single chunk more is let pass: the line after the terminal event.
    if ((await Promise.race([body.read(), timeout])) !== undefined) await Promise.race([body.read(), timeout]);
  } catch {
    // The answer is complete; how its connection ends is of no interest.
  } finally {
    clearTimeout(timer);
    body.cancel();
  }
}

const longestDrainMs = 20;

/** Chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(chunks.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
