import { joinBytes } from "../core/join-bytes.ts";
import { whenAborted } from "./abort.ts";
import { connectionError } from "./connection-error.ts";
import type { Guard } from "./guard.ts";
import { tooLong } from "./promised.ts";

/**
 * Reads the next chunk of an answer's body, when somebody asks: a slow reader slows the sender down. Undefined at the end. Throws what
 * stopped the attempt, or the unified error of a broken connection.
 */
export type Read = () => Promise<Uint8Array | undefined>;

/** Begins to read. `during` tells how a connection that breaks is called. */
export function openBody(response: Response, { signal }: Guard, during: "body" | "stream"): Read {
  const reader = response.body?.getReader();
  // Ends a pending read, where an injected fetch knows nothing of the signal.
  whenAborted(signal, () => void reader?.cancel().catch(() => {}));
  return async () => {
    try {
      const { value } = (await reader?.read()) ?? {};
      signal.throwIfAborted();
      return value;
    } catch (thrown) {
      signal.throwIfAborted();
      throw connectionError(thrown, during);
    }
  };
}

/** Reads to the end and puts the chunks behind the first; gives all as one. Throws `invalid_response` past `maxBytes`. */
export async function readAll(
  read: Read,
  guard: Guard,
  idleMs: number,
  maxBytes: number,
  chunks: Uint8Array[],
): Promise<Uint8Array> {
  let length = chunks[0]?.length ?? 0;
  for (;;) {
    if (length > maxBytes) throw tooLong("The answer", maxBytes);
    guard.arm("idle_timeout", idleMs);
    const chunk = await read();
    if (chunk === undefined) break;
    chunks.push(chunk);
    length += chunk.length;
  }
  guard.disarm();
  return joinBytes(chunks);
}

/** Waits briefly for the end of a body of which nothing more is needed, so that its connection can be used again. */
export async function drain(read: Read, guard: Guard): Promise<void> {
  guard.arm("idle_timeout", longestDrainMs);
  try {
    // A single chunk more is let pass: the line after the terminal event.
    if ((await read()) !== undefined) await read();
  } catch {
    // The answer is complete; how its connection ends is of no interest.
  }
}

const longestDrainMs = 20;
