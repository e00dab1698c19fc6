import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compiled } from "./compiled.mjs";

/** Compiles rule sets, each as a model card of its own, and gives their parameter sets in the same order. */
export async function parameterSetsOf(ruleSets) {
  const specs = fileURLToPath(new URL("../../.scratch/conformance-specs/", import.meta.url));
  rmSync(specs, { recursive: true, force: true });
  const folder = join(specs, "synthetic");
  mkdirSync(join(folder, "provider"), { recursive: true });
  mkdirSync(join(folder, "models/llm"), { recursive: true });
  write(join(folder, "provider/synthetic.yaml"), {
    provider: "synthetic",
    label: { en_US: "Synthetic" },
    supported_model_types: ["llm"],
    configurate_methods: ["predefined-model"],
    models: { llm: { predefined: ["models/llm/*.yaml"] } },
  });
  for (const [index, rules] of ruleSets.entries()) {
    const card = { model: `set-${index}`, model_type: "llm", model_properties: {}, parameter_rules: rules };
    write(join(folder, `models/llm/set-${index}.yaml`), card);
  }
  const { byFolder } = await compiled(specs, "synthetic");
  const { llm } = byFolder.get("synthetic").module.models;
  return ruleSets.map((_, index) => llm[`set-${index}`].parameters);
}

function write(file, card) {
  writeFileSync(file, JSON.stringify(card));
}
