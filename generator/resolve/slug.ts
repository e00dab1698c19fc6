import { shortHash } from "./short-hash.ts";

/** Names that the output already uses, or that a file system refuses. */
const reserved = new Set(
  "index typecard-manifest con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(
    " ",
  ),
);

/**
 * A name for a provider's files and import path: the id itself where it is made of `a-z`, `0-9`, `_`, `-` and `.` (not first), at most 64
 * characters; else what is left of it, and a hash of the id. Ids that differ by case alone get different slugs, so that they do
 * not collide on file systems that ignore case.
 */
export function slugOf(id: string): string {
  if (/^[a-z0-9_-][a-z0-9_.-]{0,63}$/.test(id) && !id.endsWith(".") && !reserved.has(stem(id))) return id;
  const words = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, "");
  return `${words === "" ? "provider" : words}-${shortHash(id)}`;
}

/** Windows refuses `con.ts` as well as `con`, and a slug is followed by `.ts`. */
function stem(id: string): string {
  return id.split(".")[0] ?? id;
}
