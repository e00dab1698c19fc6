import { isAbsolute, relative, resolve } from "node:path";
import type { Diagnostic } from "../diagnostic.ts";

/**
 * The path of a problem's file as a person in `cwd` would write it, with `/` on every platform: relative if it is inside of `cwd`, else as the `--specs`
 * folder was given.
 */
export function displayPath({ folder, file }: Pick<Diagnostic, "folder" | "file">, cwd: string): string {
  const given = file === "" ? folder : folder === "" || folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
  const inside = relative(cwd, resolve(cwd, given)).replaceAll("\\", "/");
  return inside === "" || inside.startsWith("..") || isAbsolute(inside) ? given : inside;
}
