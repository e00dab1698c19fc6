import type { Diagnostic, Path } from "../diagnostic.ts";
import type { Document } from "./document.ts";
import { compileGlob } from "./glob.ts";
import type { ProviderFiles } from "./list-provider-files.ts";
import { locate } from "./locate.ts";
import { isPosition } from "./paths.ts";
import type { Problem } from "./problem.ts";

/** The files that a pattern matches, and what is wrong with it. */
export interface Matches {
  /** By code unit. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files of a provider folder that a pattern of its card matches; `path` is where the pattern stands in the card. A pattern that
 * Python refuses or that leaves the folder is `format/glob`, a link out of the folder `format/path-outside`, no model card `lint/glob-matches-nothing`.
 */
export function matchPattern(pattern: string, path: Path, card: Document, files: ProviderFiles): Matches {
  const glob = compileGlob(pattern);
  if (typeof glob === "string") {
    const message = `The pattern \`${pattern}\` ${glob}.`;
    return { paths: [], diagnostics: [cardProblem(card, { rule: "format/glob", severity: "error", path, message })] };
  }

  const paths = files.paths.filter(glob.matches);
  const outside = [...files.outside].filter((link) => glob.matches(link) || glob.mayReachInto(link));
  const diagnostics = outside.map((link) => {
    const message = `The pattern \`${pattern}\` reaches \`${link}\`, a symbolic link out of the provider folder.`;
    const hint = "put the file itself into the folder";
    return cardProblem(card, { rule: "format/path-outside", severity: "error", path, message, hint });
  });
  // A position file is no model card, unless it is what the pattern is for.
  const wanted = paths.some((match) => isPosition(pattern) || !isPosition(match));
  if (!wanted && outside.length === 0) {
    const message = `The pattern \`${pattern}\` matches no model card.`;
    const hint = pattern.includes("\\") ? "write `/` between the parts of a path" : undefined;
    diagnostics.push(
      cardProblem(card, { rule: "lint/glob-matches-nothing", severity: "warning", path, message, hint }),
    );
  }
  return { paths, diagnostics };
}

/** A problem at a place of the provider card. */
export function cardProblem(card: Document, problem: Omit<Problem, "start" | "end">): Diagnostic {
  const { rule, severity, path, message, hint } = problem;
  return { rule, severity, folder: card.folder, file: card.file, span: locate(card, path), path, message, hint };
}
