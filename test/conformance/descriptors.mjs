import { resolveModel } from "typecard/generator";
import { rows, tally } from "./vectors.mjs";

/** Every card's descriptor, from the generated package where it is loaded, else resolved from the parsed card. */
export async function descriptors(corpus, generated) {
  const { result, check } = tally("descriptors.jsonl");
  for await (const row of rows(corpus, "descriptors.jsonl")) {
    const file = `${row.provider}/${row.file}`;
    const loaded = generated.byFile.get(file);
    if (!row.ok) {
      const resolved = resolveModel(generated.card(file));
      check(resolved.ok, false, file);
    } else if (loaded === undefined) {
      if (row.loaded && !row.dup) result.failures.push(`${file}: is not in the generated package`);
      else check(comparable(resolveModel(generated.card(file)).value, row.descriptor), row.descriptor, file);
    } else check(comparable(loaded.descriptor, row.descriptor), row.descriptor, file);
  }
  return result;
}

/** Helps that come from a template are ours: any text will do where the vectors say so. */
function comparable(descriptor, expected) {
  const plain = JSON.parse(JSON.stringify(descriptor ?? null));
  for (const [index, rule] of (expected.parameter_rules ?? []).entries()) {
    const own = plain?.parameter_rules?.[index];
    if (rule.help === "$template" && own?.help?.en_US) own.help = "$template";
  }
  return plain;
}

/** Every provider's descriptor. */
export async function providers(corpus, generated) {
  const { result, check } = tally("providers.jsonl");
  for await (const row of rows(corpus, "providers.jsonl")) {
    const found = generated.byFolder.get(row.provider);
    check(found?.id, row.provider_id, row.provider);
    check(JSON.parse(JSON.stringify(found?.module.provider ?? null)), row.entity, row.provider);
  }
  return result;
}
