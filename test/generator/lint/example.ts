import { modelTypes, type ModelType } from "../../../runtime/core/descriptor.ts";
import { lintSpecs, type LintOptions, type LintResult } from "../../../generator/lint/lint-specs.ts";
import type { ExampleFiles } from "../../../generator/lint/rule.ts";
import { memoryDisk } from "./memory-disk.ts";

/** Lints the files of an example, with the keys that every card needs added to them. Throws for settings that are wrong. */
export function lintExample(files: ExampleFiles, options: Partial<LintOptions> = {}): LintResult {
  return lintFiles(completeExample(files), options);
}

/** Lints files as they are. Throws for settings that are wrong. */
export function lintFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<LintOptions> = {},
): LintResult {
  const disk = memoryDisk(Object.fromEntries(Object.entries(files).map(([path, text]) => [`specs/${path}`, text])));
  const lint = lintSpecs({ specs: ["specs"], disk, ...options });
  if (!lint.ok) throw new Error(JSON.stringify(lint.problems));
  return lint.value;
}

/** Adds what cards need and an example leaves out: a provider card for each folder, ids, types and properties. At the end, so that lines stay. */
export function completeExample(files: ExampleFiles): Readonly<Record<string, string>> {
  const folders = new Set(Object.keys(files).map((path) => path.split("/")[0] ?? ""));
  const cards = [...folders].map((folder): [string, string] => {
    const path = `${folder}/provider/${folder}.yaml`;
    return [path, withKeys(files[path] ?? "", providerKeys(folder, Object.keys(files)))];
  });
  const models = Object.entries(files).map(([path, text]): [string, string] => [
    path,
    path.includes("/models/") && !path.endsWith("_position.yaml") ? withKeys(text, modelKeys(path)) : text,
  ]);
  return Object.fromEntries([...models, ...cards]);
}

function withKeys(text: string, keys: Readonly<Record<string, string>>): string {
  const missing = Object.entries(keys).filter(([key]) => !new RegExp(`^\\ufeff?${key}:`, "m").test(text));
  return text + missing.map(([key, value]) => `${key}:${value}\n`).join("");
}

function modelKeys(path: string): Readonly<Record<string, string>> {
  const type = typeOf(path);
  const properties: Readonly<Partial<Record<ModelType, string>>> = {
    llm: "\n  mode: chat\n  context_size: 128000",
    "text-embedding": "\n  context_size: 8192\n  max_chunks: 32",
  };
  return {
    model: ` ${path.slice(path.lastIndexOf("/") + 1).replace(/\.yaml$/, "")}`,
    model_type: ` ${type}`,
    model_properties: properties[type] ?? " {}",
  };
}

function providerKeys(folder: string, paths: readonly string[]): Readonly<Record<string, string>> {
  const own = paths.filter((path) => path.startsWith(`${folder}/models/`));
  const types = modelTypes.filter((type) => own.some((path) => typeOf(path) === type));
  const sections = types.map((type) => {
    const section = type.replaceAll("-", "_");
    return `\n  ${section}:\n    predefined:\n      - models/${section}/*.yaml`;
  });
  return {
    provider: ` ${folder}`,
    label: " { en_US: Example }",
    supported_model_types: ` [${types.join(", ")}]`,
    configurate_methods: " [predefined-model]",
    models: sections.length > 0 ? sections.join("") : " {}",
  };
}

function typeOf(path: string): ModelType {
  const folder = path.split("/")[2]?.replaceAll("_", "-");
  return modelTypes.find((type) => type === folder) ?? "llm";
}
