import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** The README's text. */
export const readme = readFileSync(join(root, "README.md"), "utf8");

/** The guide's text. */
export const guide = readFileSync(join(root, "docs/calling.md"), "utf8");

/** The blocks of code in a language, in order, of the README or of another text. */
export function readmeBlocks(language: string, text = readme): readonly string[] {
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gm"));
  return [...blocks].map(([, code = ""]) => code);
}

/** The cards of "A first card in five minutes", by the path that the README gives them just before. */
export function readmeCards(): Readonly<Record<string, string>> {
  const cards = readme.matchAll(/`(specs\/[^`]+\.yaml)`[^`]*\n```yaml\n([^]*?)^```/gm);
  return Object.fromEntries([...cards].map(([, path = "", card = ""]) => [path, card]));
}
