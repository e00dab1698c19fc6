import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Tests of the command line and of consumers run dist/: it is built once, before the first. */
export function setup(): void {
  if (process.env["TYPECARD_SKIP_BUILD"] === "1") return;
  execFileSync(process.execPath, ["build.mjs"], {
    cwd: join(import.meta.dirname, "../.."),
    stdio: ["ignore", "ignore", "inherit"],
  });
}
