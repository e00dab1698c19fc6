import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "../demo/run.mjs");

/** Without credentials of the environment, so that nobody real is asked. */
function demo(...providers: readonly string[]): { readonly status: number | null; readonly text: string } {
  const env = { PATH: process.env["PATH"] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...providers], { encoding: "utf8", env });
  expect(stderr).toBe("");
  return { status, text: stdout };
}

test("asks the providers that are named, of the emulator, and says what it cost", () => {
  const { status, text } = demo("deepseek", "jina");
  expect(status).toBe(0);
  expect(text).toMatch(/deepseek-v4-flash \(llm\): You said: Say hello\n\s+\d+ \+ \d+ tokens, 0\.\d{7} USD/);
  expect(text).toMatch(/jina-\S+ \(text-embedding\): \d+ numbers/);
});

test("names the providers that there are when one is unknown", () => {
  const { status, text } = demo("nobody");
  expect(status).toBe(2);
  expect(text).toMatch(/There is no provider nobody\. Known are: .*deepseek/);
});
