import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

const slips: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^$/, "is empty"],
  [/^\s|\s$/u, "begins or ends with a space, which requests would carry"],
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, "holds a character that nobody sees"],
  [/\.ya?ml$/i, "ends as a file name does"],
  [/[\u2010-\u2015\u2212]/u, "holds a dash that is not the `-` of the keyboard"],
  [/\s/u, "holds a space"],
  [/^(?:your[-_ ]?model|model[-_ ]?(?:name|id)|example|todo|xxx+|changeme)$/i, "looks like a placeholder"],
];

export const modelIdSuspicious = defineRule({
  name: "model-id-suspicious",
  severity: "warning",
  summary: "A model id is one that a provider may have, and differs from others by more than case.",
  rationale:
    'Requests carry the id as it is, never trimmed: a space at its end or a long dash from a web page gives "model not found". Two ids of one provider that differ by case alone are one model twice, or a trap for whoever types them.',
  example: {
    bad: { "acme/models/llm/rocket.yaml": yaml`model: "rocket-1 "` },
    good: { "acme/models/llm/rocket.yaml": yaml`model: rocket-1` },
  },
  provider({ models }, report) {
    const byFolded = new Map<string, string>();
    for (const { document, descriptor } of models) {
      const { model: id, model_type: type } = descriptor;
      const slip = slips.find(([pattern]) => pattern.test(id));
      if (slip !== undefined)
        report(document, { path: ["model"], message: `The id ${JSON.stringify(id)} ${slip[1]}.` });
      const folded = `${type} ${id.toLowerCase()}`;
      const other = byFolded.get(folded) ?? id;
      if (other !== id)
        report(document, {
          path: ["model"],
          message: `The id \`${id}\` differs from \`${other}\` of the same provider by case alone.`,
        });
      byFolded.set(folded, other);
    }
  },
});
