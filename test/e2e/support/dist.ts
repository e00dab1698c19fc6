import type { Emulator } from "typecard/testing";

/** Starts the emulator of dist/, which is what users get; in tests `typecard/testing` is the sources. */
export async function startBuiltEmulator(): Promise<Emulator> {
  const built = new URL("../../../dist/runtime/testing/index.js", import.meta.url);
  const { startEmulator } = (await import(/* @vite-ignore */ built.href)) as typeof import("typecard/testing");
  return startEmulator();
}

/** The generator of dist/, which is faster than its sources. */
export async function loadBuiltGenerator(): Promise<typeof import("typecard/generator")> {
  const built = new URL("../../../dist/generator.js", import.meta.url);
  return (await import(/* @vite-ignore */ built.href)) as typeof import("typecard/generator");
}
