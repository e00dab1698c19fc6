import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelType } from "../../runtime/core/descriptor.ts";

/** What the file of a provider in `runtime/providers` says of it; undefined where there is none, so that it cannot be run. */
export type ProviderSource = RunnableProvider | undefined;

/** A provider that can be run. */
export interface RunnableProvider {
  /** The kinds of the adapters that its own file names. */
  readonly protocols: readonly string[];
  /** Whether it is described by what it differs in from OpenAI's API. */
  readonly isCompatible: boolean;
  /** Why a model type cannot be run, by type. */
  readonly unsupported: Readonly<Partial<Record<ModelType, string>>>;
}

/** Reads the file of the provider with that slug, in the checkout at `root`. */
export function readProviderSource(root: string, slug: string): ProviderSource {
  const file = join(root, "runtime/providers", `${slug}.ts`);
  return existsSync(file) ? toProviderSource(readFileSync(file, "utf8")) : undefined;
}

/** What the text of such a file says. */
export function toProviderSource(text: string): RunnableProvider {
  const protocols = [...text.matchAll(/import\("\.\.\/adapters\/([^/]+)\/index\.ts"\)/g)].map(([, kind = ""]) => kind);
  const unsupported = [...text.matchAll(/\bunsupported\(\s*"([^"]+)",\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)/g)].map(
    ([, type = "", reason = ""]) => [
      type,
      [...reason.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join(""),
    ],
  );
  return {
    protocols: [...new Set(protocols)].sort(),
    isCompatible: /from "\.\/compatible\/(?:operations|[a-z]+-llm)\.ts"/.test(text),
    unsupported: Object.fromEntries(unsupported) as RunnableProvider["unsupported"],
  };
}
