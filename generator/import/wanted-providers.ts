import { didYouMean } from "../schema/did-you-mean.ts";
import { UsageError } from "../usage-error.ts";

/**
 * Refuses `--provider` ids that nothing has. `place` says where they were looked for.
 * @throws {UsageError} that says what was most likely meant
 */
export function refuseUnknownProviders(
  wanted: readonly string[] | undefined,
  ids: readonly string[],
  place: string,
): void {
  const unknown = wanted?.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  const meant = didYouMean(unknown, ids);
  const hint = meant === undefined ? `There are ${ids.join(", ") || "none"}.` : `Did you mean \`${meant}\`?`;
  throw new UsageError(`There is no provider \`${unknown}\` ${place}. ${hint}`);
}
