import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../usage-error.ts";

/** The files of a folder at a revision, by path relative to that folder, with `/`. */
export type GitFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the YAML files that a folder held at a git revision; the others are named with no bytes. Runs the `git` program without a shell,
 * and changes nothing. Throws a `UsageError` where git, the repository, the revision or the folder is missing.
 */
export async function readGitFolder(folder: string, revision: string): Promise<GitFiles> {
  const git = await openGit(folder);
  if (git.output(["rev-parse", "--show-toplevel"]) === undefined)
    throw new UsageError(
      `The folder ${folder} is in no git repository, so that it has no revision \`${revision}\`. Give two folders: typecard diff OLD NEW.`,
    );
  const commit = /^-|\0/.test(revision)
    ? undefined
    : git.text(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
  if (commit === undefined)
    throw new UsageError(
      `\`${revision}\` is neither a folder nor a revision of this git repository. Try a branch, a tag, a commit or a folder.`,
    );
  const path = git.text(["rev-parse", "--show-prefix"]) ?? "";
  const tree = git.text(["rev-parse", "--verify", "--quiet", `${commit}:${path}${git.rest}`.replace(/\/$/, "")]);
  if (tree === undefined) throw new UsageError(`There is no folder ${folder} at revision \`${revision}\`.`);
  return readTree(git, tree);
}

interface Git {
  /** What of the folder's path is not on the disk now, below where git runs. */
  readonly rest: string;
  /** Stdout; undefined where git says no. */
  output(args: readonly string[], input?: string): Buffer | undefined;
  /** The same as text, without the line break at its end. */
  text(args: readonly string[]): string | undefined;
}

/** The folder itself may be gone since; git then runs in the nearest one above. */
async function openGit(folder: string): Promise<Git> {
  const { spawnSync } = await import("node:child_process");
  let cwd = resolve(folder);
  const rest: string[] = [];
  while (!existsSync(cwd) && dirname(cwd) !== cwd) {
    rest.unshift(cwd.slice(dirname(cwd).length).replace(/^[\\/]/, ""));
    cwd = dirname(cwd);
  }
  // What a hook or another git set for itself would lead to another repository.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, GIT_PREFIX: ____, ...env } = process.env;
  const output: Git["output"] = (args, input) => {
    const options = { cwd, env, maxBuffer: 1024 * 1024 * 1024, windowsHide: true };
    const result = spawnSync("git", args, input === undefined ? options : { ...options, input });
    if (result.error !== undefined && "code" in result.error && result.error.code === "ENOENT")
      throw new UsageError(
        "git is not installed, or not on the PATH. Give two folders instead: typecard diff OLD NEW.",
      );
    if (result.error !== undefined) throw new UsageError(`git could not be run: ${result.error.message}.`);
    return result.status === 0 ? result.stdout : undefined;
  };
  return {
    rest: rest.join("/"),
    output,
    text: (args) =>
      output(args)
        ?.toString("utf8")
        .replace(/\r?\n$/, ""),
  };
}

interface Entry {
  readonly mode: string;
  readonly object: string;
  readonly path: string;
}

function readTree(git: Git, tree: string): GitFiles {
  const listing = git.output(["ls-tree", "-r", "-z", "--full-tree", tree])?.toString("utf8") ?? "";
  const entries = listing.split("\0").flatMap((line): Entry[] => {
    const [, mode = "", type, object = "", path = ""] = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return type === "blob" && !isSkipped(path) ? [{ mode, object, path }] : [];
  });
  const wanted = entries.filter(({ mode, path }) => mode === linkMode || /\.ya?ml$/.test(path));
  const blobs = readBlobs(git, [...new Set(wanted.map(({ object }) => object))]);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return new Map(
    entries.map((entry): [string, Uint8Array] => {
      const target = followLink(entry, byPath, blobs);
      return [entry.path, blobs.get(target.object) ?? nothing];
    }),
  );
}

const nothing = new Uint8Array();
const linkMode = "120000";

/** A link to a file of the same tree stands for that file. */
function followLink(entry: Entry, byPath: ReadonlyMap<string, Entry>, blobs: ReadonlyMap<string, Uint8Array>): Entry {
  if (entry.mode !== linkMode) return entry;
  const target = new TextDecoder().decode(blobs.get(entry.object));
  const path = new URL(target, `file:///${dirname(entry.path)}/`).pathname.slice(1);
  return byPath.get(decodeURIComponent(path)) ?? entry;
}

/** As the generator itself does, dot folders and `node_modules` are passed over. */
function isSkipped(path: string): boolean {
  return path
    .split("/")
    .some((part, index, parts) => index < parts.length - 1 && (part.startsWith(".") || part === "node_modules"));
}

/** All at once: a process a file would take minutes. */
function readBlobs(git: Git, objects: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (objects.length === 0) return blobs;
  const output =
    git.output(["cat-file", "--batch"], objects.map((object) => `${object}\n`).join("")) ?? Buffer.alloc(0);
  for (let offset = 0; offset < output.length;) {
    const end = output.indexOf(10, offset);
    const [object = "", , size = "0"] = output.toString("latin1", offset, end).split(" ");
    const start = end + 1;
    blobs.set(object, output.subarray(start, start + Number(size)));
    // A line break follows the content.
    offset = start + Number(size) + 1;
  }
  return blobs;
}
