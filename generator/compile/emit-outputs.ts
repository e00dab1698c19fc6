import type { KnownOutput, KnownProvider } from "../cache/state.ts";
import { emitIndex, emitProvider, type EmittedFile, type EmitOptions } from "../emit/emit.ts";
import type { ResolvedProvider } from "../resolve/resolve-provider.ts";
import { resolveCatalog } from "../resolve/resolve-catalog.ts";
import type { Catalog } from "../resolve/catalog.ts";
import type { Formatter } from "../write/format.ts";
import { sha256 } from "../write/hash.ts";
import type { OutputFile } from "../write/plan.ts";

/** How output is made. */
export interface EmitContext {
  readonly options: EmitOptions;
  /** Undefined when the output is written as it is emitted. */
  readonly formatter: Formatter | undefined;
  /** Outputs of the last run, by path: a text that comes out the same need not be formatted again. */
  readonly known: ReadonlyMap<string, KnownOutput>;
}

/** Files with their texts, and what the next run should know of them. */
export interface Outputs {
  readonly files: readonly OutputFile[];
  readonly known: readonly KnownOutput[];
}

/** Emits one provider. */
export async function emitOne(
  provider: ResolvedProvider,
  context: EmitContext,
): Promise<Outputs & { readonly provider: KnownProvider }> {
  // A provider's slug depends on its id alone, so that it can be emitted without the others.
  const { catalog } = resolveCatalog([provider]);
  const [named] = catalog.providers;
  if (named === undefined) throw new Error(`No provider came of ${provider.id}`);
  const outputs = await finish(emitProvider(named, context.options), context);
  return { ...outputs, provider: { id: named.id, slug: named.slug, outputs: outputs.known } };
}

/** Emits what belongs to no single provider. */
export async function emitShared(
  providers: readonly Pick<Catalog["providers"][number], "id" | "slug">[],
  context: EmitContext,
): Promise<Outputs> {
  return finish(emitIndex(providers, context.options), context);
}

async function finish(emitted: readonly EmittedFile[], { formatter, known: before }: EmitContext): Promise<Outputs> {
  const files: OutputFile[] = [];
  const known: KnownOutput[] = [];
  for (const { path, text } of emitted) {
    const hash = sha256(text);
    const last = before.get(path);
    if (formatter === undefined) files.push({ path, text, hash });
    else if (last?.emitted === hash) files.push({ path, text: undefined, hash: last.hash });
    else {
      const formatted = await formatter.format(path, text);
      files.push({ path, text: formatted, hash: sha256(formatted) });
    }
    known.push({ path, emitted: hash, hash: files.at(-1)?.hash ?? hash });
  }
  return { files, known };
}
