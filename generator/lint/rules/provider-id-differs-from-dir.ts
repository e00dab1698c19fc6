import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const providerIdDiffersFromDir = defineRule({
  name: "provider-id-differs-from-dir",
  severity: "info",
  summary: "A provider's folder is named after its id.",
  rationale:
    "Generated code, imports and environment variables go by the id. Whoever knows the folder alone does not find them.",
  example: {
    bad: { "acme/provider/acme.yaml": yaml`provider: acme-ai` },
    good: { "acme/provider/acme.yaml": yaml`provider: acme` },
  },
  provider({ source, entity }, report) {
    if (entity === undefined || entity.provider === source.name) return;
    report(source.card, {
      path: ["provider"],
      message: `The id \`${entity.provider}\` is not the name of the folder, \`${source.name}\`.`,
    });
  },
});
