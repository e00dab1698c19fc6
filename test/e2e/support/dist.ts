import type { Emulator } from "typecard/testing";

/** Starts the emulator of dist/, which is what users get; in tests `typecard/testing` is the sources. */
export async function startBuiltEmulator(): Promise<Emulator> {
  const built = new URL("../../../dist/runtime/testing/index.js", import.meta.url);
  const { startEmulator } = (await import(/* @vite-ignore */ built.href)) as typeof import("typecard/testing");
  return startEmulator();
}
