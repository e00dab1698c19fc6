import { rulePages } from "./rule-pages.ts";

/** Folders of `docs/` that hold made pages alone: what is in them and not made is stale. */
export const derivedFolders: readonly string[] = ["rules"];

/** What is made from the code and committed in `docs/`: texts by path. */
export function derivedDocs(): Readonly<Record<string, string>> {
  return { ...rulePages() };
}
