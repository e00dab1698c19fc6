import type { PublishedCatalog } from "../compile.ts";
import { cardFormatPage } from "./card-format-page.ts";
import { commandPages } from "./command-pages.ts";
import { indexPage } from "./index-page.ts";
import { type ProviderSource, providerPages } from "./provider-pages.ts";
import { rulePages } from "./rule-pages.ts";
import { versioningPage } from "./versioning-page.ts";

/** Folders of `docs/` that hold made pages alone: what is in them and not made is stale. */
export const derivedFolders: readonly string[] = ["commands", "providers", "rules"];

/** What is made from code and cards and committed in `docs/`: texts by path. `sourceOf` gives the provider file of a slug in `runtime/providers`. */
export function derivedDocs(
  catalog: PublishedCatalog,
  sourceOf: (slug: string) => ProviderSource,
): Readonly<Record<string, string>> {
  return {
    "README.md": indexPage(catalog),
    "card-format.md": cardFormatPage(),
    "versioning.md": versioningPage(),
    ...commandPages(),
    ...providerPages(catalog, sourceOf),
    ...rulePages(),
  };
}
