import { parameterSetsOf } from "./synthetic.mjs";
import { rows, tally } from "./vectors.mjs";

/** `parameters.filter` of every loaded model. */
export async function parameters(corpus, generated) {
  const { result, check } = tally("params.jsonl");
  let unloaded = 0;
  for await (const row of rows(corpus, "params.jsonl")) {
    const model = generated.byFile.get(`${row.provider}/${row.file}`);
    if (model === undefined) unloaded++;
    else check(outcome(model.parameters.filter(row.input)), row.expect, `${row.provider}/${row.file} ${row.case}`);
  }
  if (unloaded > 0) result.notes.push(`${unloaded} rows are of cards that are not loaded`);
  return result;
}

/** Rule sets made up to reach every branch. */
export async function syntheticParameters(corpus) {
  const { result, check } = tally("params_synthetic.jsonl");
  const found = [];
  for await (const row of rows(corpus, "params_synthetic.jsonl")) found.push({ row, key: JSON.stringify(row.rules) });
  const keys = [...new Set(found.map(({ key }) => key))];
  const sets = await parameterSetsOf(keys.map((key) => JSON.parse(key)));
  for (const { row, key } of found) {
    const set = sets[keys.indexOf(key)];
    check(outcome(set.filter(row.input)), row.expect, `${row.set} ${JSON.stringify(row.input)}`);
  }
  return result;
}

function outcome(filtered) {
  if (filtered.ok) return JSON.parse(JSON.stringify({ ok: true, value: filtered.value }));
  return { ok: false, issues: filtered.issues.map(({ parameter, code }) => ({ parameter, code })) };
}
