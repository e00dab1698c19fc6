import type { Diagnostic } from "../diagnostic.ts";
import { locate } from "../read/locate.ts";
import type { Catalog } from "./catalog.ts";
import type { ResolvedProvider } from "./resolve-provider.ts";
import { slugOf } from "./slug.ts";

/** Puts resolved providers in order of id and gives each its slug. Two folders with one provider id are an error. */
export function resolveCatalog(providers: readonly ResolvedProvider[]): {
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map<string, ResolvedProvider>();
  for (const provider of providers) {
    const first = byId.get(provider.id);
    if (first === undefined) byId.set(provider.id, provider);
    else diagnostics.push(duplicate(provider, first));
  }
  const ordered = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    catalog: { providers: ordered.map((provider) => ({ ...provider, slug: slugOf(provider.id) })) },
    diagnostics,
  };
}

function duplicate(provider: ResolvedProvider, first: ResolvedProvider): Diagnostic {
  const { source } = provider;
  return {
    rule: "format/duplicate-provider",
    severity: "error",
    folder: source.folder,
    file: source.file,
    span: locate(source, ["provider"]),
    path: ["provider"],
    message: `The provider id \`${provider.id}\` is also that of ${first.source.folder}/${first.source.file}.`,
    hint: "Give one of the two providers another id, or compile only one of the folders.",
  };
}
