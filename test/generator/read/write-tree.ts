import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A symbolic link in a tree. */
export interface Link {
  readonly to: string;
}

/** Writes files into a new folder, which goes away with the test, and gives its path. A value is a file's content or a link. */
export function writeTree(files: Readonly<Record<string, string | Uint8Array | Link>>): string {
  const root = mkdtempSync(join(tmpdir(), "typecard-read-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    if (typeof content === "object" && "to" in content) symlinkSync(content.to, full);
    else writeFileSync(full, content);
  }
  return root;
}

/** A provider card that reads what `predefined` matches in the section `llm`. */
export function cardOf(name: string, predefined: readonly string[], more = ""): string {
  return `provider: ${name}\nmodels:\n  llm:\n${more}    predefined:\n${predefined.map((glob) => `      - "${glob}"\n`).join("")}`;
}
