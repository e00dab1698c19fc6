import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The README's text. */
export const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

/** The README's blocks of code in a language, in order. */
export function readmeBlocks(language: string): readonly string[] {
  const blocks = readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"));
  return [...blocks].map(([, code = ""]) => code);
}

/** The cards of "A first card in five minutes", by the path that the README gives them just before. */
export function readmeCards(): Readonly<Record<string, string>> {
  const cards = readme.matchAll(/`(specs\/[^`]+\.yaml)`[^`]*\n```yaml\n([^]*?)^```/gm);
  return Object.fromEntries([...cards].map(([, path = "", card = ""]) => [path, card]));
}
