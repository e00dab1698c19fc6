import { resolveModel, resolveProvider } from "typecard/generator";
import { rows, tally } from "./vectors.mjs";

/** Cards that the reference accepts or rejects. All that it rejects is rejected; at least 95 % of what it accepts is accepted. */
export async function validation(corpus) {
  const { result } = tally("validate.jsonl");
  let accepted = 0;
  let refused = 0;
  for await (const row of rows(corpus, "validate.jsonl")) {
    const resolved = row.kind === "model" ? resolveModel(row.input) : resolveProvider(row.input);
    const onlyExtra = row.errors?.every(({ loc }) => loc[0] === "extra") ?? false;
    if (row.ok && resolved.ok) accepted++;
    else if (row.ok) refused++;
    else if (!resolved.ok) result.passed++;
    else if (onlyExtra) result.notes.push("a provider without `extra` is accepted on purpose");
    else
      result.failures.push(`${row.base}: accepted, but the reference says ${JSON.stringify(row.errors ?? row.crash)}`);
  }
  const share = accepted / (accepted + refused);
  result.notes.push(`of ${accepted + refused} that the reference accepts, ${accepted} are accepted`);
  if (share < 0.95)
    result.failures.push(`only ${(share * 100).toFixed(1)} % of what the reference accepts is accepted`);
  return result;
}
