import { decodeText } from "./decode.ts";
import type { ProviderFiles } from "./list-provider-files.ts";
import { parseDocument, type ParseResult } from "./parse.ts";
import { placeOf } from "./paths.ts";
import { fileError } from "./problem.ts";

/** `parse` stands in for `parseDocument`, so that a cache can wrap it. */
export interface ReadOptions {
  readonly parse?: typeof parseDocument | undefined;
}

/** Parses a file that `listProviderFiles` has read, `path` being relative to the provider folder. */
export function readFile(files: ProviderFiles, path: string, options: ReadOptions = {}): ParseResult {
  const place = placeOf(files.provider, path);
  const content = files.contents.get(path);
  if (content === undefined) return { diagnostics: [missing(files, path)] };
  if (content.bytes === undefined) return { diagnostics: [content.problem] };
  const decoded = decodeText(content.bytes, place);
  if ("problem" in decoded) return { diagnostics: [decoded.problem] };
  return (options.parse ?? parseDocument)({ ...place, text: decoded.text });
}

function missing(files: ProviderFiles, path: string): ReturnType<typeof fileError> {
  const place = placeOf(files.provider, path);
  if (files.outside.has(path))
    return fileError(
      "format/path-outside",
      place,
      "This is a symbolic link out of the provider folder, which is not followed.",
    );
  if (files.paths.includes(path))
    return fileError(
      "format/not-yaml",
      place,
      "A card is a `.yaml` or `.yml` file.",
      "narrow the pattern that matches it, such as `*.yaml`",
    );
  return fileError("format/unreadable", place, "The file does not exist.");
}
