import { valueAt } from "../../schema/value-at.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const manifestNameDiffersFromDir = defineRule({
  name: "manifest-name-differs-from-dir",
  severity: "info",
  summary: "A plugin's folder is named after the `name` in its manifest.",
  rationale:
    "Plugins are installed and updated under the name in `manifest.yaml`. A folder of another name belongs to another plugin at first sight.",
  example: {
    bad: { "acme/manifest.yaml": yaml`name: acme-ai` },
    good: { "acme/manifest.yaml": yaml`name: acme` },
  },
  provider({ source, manifest }, report) {
    const name = valueAt(manifest?.data, ["name"]);
    if (manifest === undefined || typeof name !== "string" || name === source.name) return;
    report(manifest, {
      path: ["name"],
      message: `The name \`${name}\` is not the name of the folder, \`${source.name}\`.`,
    });
  },
});
