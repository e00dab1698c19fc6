import type { FilePlace } from "./problem.ts";

/** Where a provider folder is: the `--specs` folder that holds it, and its path in that, which may be empty. Both with `/`. */
export interface ProviderRoot {
  readonly folder: string;
  readonly directory: string;
}

/** The provider folder's path for the file system. */
export function rootOf({ folder, directory }: ProviderRoot): string {
  return join(folder, directory);
}

/** The place of a file of a provider folder, for documents and diagnostics; `path` is relative to the provider folder. */
export function placeOf(root: ProviderRoot, path: string): FilePlace {
  return { folder: root.folder, file: join(root.directory, path) };
}

/** Two paths with `/` between; either may be empty. */
export function join(parent: string, child: string): string {
  if (parent === "" || child === "") return parent + child;
  return parent.endsWith("/") ? parent + child : `${parent}/${child}`;
}

/** Whether a file name ends as a YAML file's does. */
export function isYaml(name: string): boolean {
  return name.endsWith(".yaml") || name.endsWith(".yml");
}

/** Whether the reference's loader takes a path for a position file, not for a model card. */
export function isPosition(path: string): boolean {
  return path.endsWith("_position.yaml");
}
