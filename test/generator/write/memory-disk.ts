import { dirname } from "node:path";
import type { Disk } from "../../../generator/write/disk.ts";

/** The process was killed: nothing that follows is carried out. */
export class Killed extends Error {}

/** A disk in memory that records what is done to it, and that can be killed before any step or in the middle of a write. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, string>();
  readonly folders = new Set<string>(["/"]);
  readonly steps: string[] = [];
  /** The number of changes that are still carried out. */
  left = Number.POSITIVE_INFINITY;

  read(path: string): Uint8Array | undefined {
    const text = this.files.get(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  }

  list(path: string): readonly string[] | undefined {
    if (!this.folders.has(path)) return undefined;
    const prefix = path === "/" ? "/" : `${path}/`;
    return [...this.files.keys(), ...this.folders]
      .filter((name) => name.startsWith(prefix) && name !== prefix && !name.slice(prefix.length).includes("/"))
      .map((name) => name.slice(prefix.length));
  }

  realPath(path: string): string | undefined {
    return this.folders.has(path) || this.files.has(path) ? path : undefined;
  }

  write(path: string, text: string): void {
    const whole = this.step(`write ${path.replace(/\.typecard-\w+\.tmp$/, "<temporary>")}`, false);
    if (!this.folders.has(dirname(path)))
      throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "open", path });
    this.files.set(path, whole ? text : text.slice(0, text.length / 2));
    if (!whole) throw new Killed();
  }

  rename(from: string, to: string): void {
    this.step(`rename to ${to}`);
    const text = this.files.get(from);
    if (text === undefined) throw Object.assign(new Error("ENOENT"), { code: "ENOENT", syscall: "rename", path: from });
    this.files.delete(from);
    this.files.set(to, text);
  }

  remove(path: string): void {
    if (!this.files.has(path)) return;
    this.step(`remove ${path}`);
    this.files.delete(path);
  }

  makeFolder(path: string): void {
    if (this.folders.has(path)) return;
    this.step(`make ${path}`);
    for (let folder = path; folder !== "/"; folder = dirname(folder)) this.folders.add(folder);
  }

  removeEmptyFolder(path: string): boolean {
    if (!this.folders.has(path)) return true;
    if ((this.list(path) ?? []).length > 0) return false;
    this.step(`remove folder ${path}`);
    this.folders.delete(path);
    return true;
  }

  /** What lies on the disk, for comparing. */
  snapshot(): Record<string, string> {
    return Object.fromEntries(
      [...this.files, ...[...this.folders].map((folder) => [`${folder}/`, ""] as const)].sort(),
    );
  }

  private step(what: string, throws = true): boolean {
    this.left -= 1;
    if (this.left < 0 && (throws || this.left < -1)) throw new Killed();
    if (this.left < 0) return false;
    this.steps.push(what);
    return true;
  }
}
