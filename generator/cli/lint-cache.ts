import { resolve } from "node:path";
import { fingerprint } from "../cache/fingerprint.ts";
import { cacheFolder } from "../cache/folder.ts";
import { type ParsedTexts, parsedTexts } from "../cache/parsed.ts";
import { noStore, openStore, type Store } from "../cache/store.ts";
import { parseDocument } from "../read/parse.ts";
import { sha256 } from "../write/hash.ts";
import type { Settings } from "./settings.ts";

/** Parses cards, those that a former run of lint parsed without parsing them. Lint reads more files than `generate`, and keeps its own. */
export function lintCache({ cwd, compile: { specs, cache } }: Settings): ParsedTexts {
  const folder = cache === false ? undefined : cacheFolder(cwd, "lint", ...specs.map((path) => resolve(path)));
  const store: Store = folder === undefined || fingerprint === undefined ? noStore : openStore(folder, fingerprint);
  const byProvider = new Map<string, ParsedTexts>();
  return {
    parse(input) {
      // A provider's folder, or a folder in a provider that is given itself: either way a part that changes by itself.
      const part = `${input.folder}\n${input.file.split("/", 1)[0] ?? ""}`;
      let texts = byProvider.get(part);
      if (texts === undefined) {
        texts = parsedTexts(store, `parsed/${nameOf(part)}`, parseDocument);
        byProvider.set(part, texts);
      }
      return texts.parse(input);
    },
    save() {
      for (const texts of byProvider.values()) texts.save();
      store.prune("parsed", new Set([...byProvider.keys()].map(nameOf)));
    },
  };
}

function nameOf(part: string): string {
  return `${sha256(part).slice(0, 16)}.json`;
}
