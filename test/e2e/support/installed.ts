import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import type { Run } from "../project.ts";

const root = join(import.meta.dirname, "../../..");

/** A folder outside the checkout that has nothing but the packed package, as a new user's has. */
export class Installed {
  readonly folder: string;
  readonly tarball: string;

  constructor() {
    this.folder = realpathSync(mkdtempSync(join(tmpdir(), "typecard-installed-")));
    // dist/ is built already, so `prepack` need not build it again.
    const packed = this.#npm(root, "pack", "--ignore-scripts", "--pack-destination", this.folder);
    this.tarball = join(this.folder, packed.trim().split("\n").at(-1) ?? "");
    this.write("package.json", '{ "private": true, "type": "module" }\n');
    this.#npm(this.folder, "install", this.tarball, "--prefer-offline", "--no-audit", "--no-fund");
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  /** Every file below a folder. */
  files(name: string): readonly string[] {
    return readdirSync(this.path(name), { recursive: true, encoding: "utf8" })
      .map((path) => join(name, path))
      .filter((path) => statSync(this.path(path)).isFile());
  }

  /** `npx typecard ...` in the folder. It never asks the registry. */
  typecard(...args: readonly string[]): Run {
    return this.run("npx", "--no-install", "typecard", ...args);
  }

  run(command: string, ...args: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: this.folder, encoding: "utf8", env: userEnv });
    return { code: status, stdout, stderr: stderr.replace(/^npm warn .*\n/gm, "") };
  }

  /** Runs a package of the checkout's own, which the folder does not have. */
  runOurs(script: string, ...args: readonly string[]): Run {
    return this.run(process.execPath, join(root, "node_modules", script), ...args);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #npm(cwd: string, ...args: readonly string[]): string {
    return execFileSync("npm", args, { cwd, encoding: "utf8", env: userEnv, stdio: ["ignore", "pipe", "pipe"] });
  }
}

/** Under `npm test` the environment points into the checkout; a user's does not. */
const userEnv = Object.fromEntries(
  Object.entries({ ...process.env, PATH: withoutCheckout(process.env["PATH"] ?? ""), NO_COLOR: "1" }).filter(
    ([name]) => !/^(npm_|NODE_|INIT_CWD$|FORCE_COLOR$|VITEST)/i.test(name),
  ),
);

function withoutCheckout(path: string): string {
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(root))
    .join(delimiter);
}
