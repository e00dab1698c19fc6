import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { modelTypes, type ModelType } from "../../runtime/core/descriptor.ts";
import { readText, writeAll } from "../import/bring-in.ts";
import { cardYaml } from "../import/card-yaml.ts";
import { schemaFolder } from "../import/schema-folder.ts";
import { UsageError } from "../usage-error.ts";
import { labelOfId } from "../import/words/label.ts";
import { slugOf } from "../resolve/slug.ts";
import { addMembers } from "./json-text.ts";
import { compilerConfig, configFile, editorExtensions, editorSettings, scripts, workflow } from "./project-files.ts";
import { starterCards } from "./starter-cards.ts";

/** What a new project gets. */
export interface InitOptions {
  /** The project's folder. Default: the current folder. */
  readonly cwd?: string | undefined;
  /** The first provider's id: letters, digits, `_` and `-`, in lower case. */
  readonly provider: string;
  /** Its name. Default: made of the id. */
  readonly label?: string | undefined;
  /** A card is made for each. Default: `llm`. */
  readonly types?: readonly ModelType[] | undefined;
  /** Default: `specs`. */
  readonly specs?: string | undefined;
  /** Default: `src/generated`. */
  readonly out?: string | undefined;
  /** Settings for VS Code. Default: true. */
  readonly editor?: boolean | undefined;
  /** Scripts in `package.json`. Default: true. */
  readonly scripts?: boolean | undefined;
  /** A workflow for GitHub. Default: true. */
  readonly ci?: boolean | undefined;
  /** Only tells what would be done. */
  readonly dryRun?: boolean | undefined;
  /** An ISO date. Default: today. */
  readonly today?: string | undefined;
}

/** What became of one file. Nothing that is there is ever overwritten. */
export interface InitFile {
  /** Relative to the project's folder. */
  readonly file: string;
  /** `created`; `extended` by keys it lacked; `kept` as it is. */
  readonly status: "created" | "extended" | "kept";
}

/** What `typecard init` did, and what is left for the person to do. */
export interface InitResult {
  readonly files: readonly InitFile[];
  /** Commands, in order. */
  readonly next: readonly string[];
}

/**
 * Makes a project for cards: config, a first provider, scripts, editor settings and a workflow. The result passes `generate`, `lint`
 * and `tsc` at once.
 * @throws {UsageError} if the provider's id cannot be one
 * @throws {OutputError} if a file cannot be written
 */
export function initProject(options: InitOptions): InitResult {
  const { cwd = process.cwd(), provider, specs = "specs", out = "src/generated", dryRun = false } = options;
  if (slugOf(provider) !== provider)
    throw new UsageError(
      `"${provider}" cannot be the id of a provider: use lower-case letters, digits, _ and -, such as "acme".`,
    );
  const planned = [
    ...configs(cwd, { specs, out }),
    ...cards(cwd, specs, options),
    ...(options.scripts === false ? [] : [packageJson(cwd)]),
    ...(options.editor === false ? [] : editorFiles(cwd, { specs, out })),
    ...(options.ci === false ? [] : [unlessThere(cwd, ".github/workflows/cards.yml", workflow)]),
  ];
  const writes = planned.flatMap(({ file, text }): (readonly [string, string])[] =>
    text === undefined ? [] : [[file, text]],
  );
  if (!dryRun) writeAll(cwd, writes);
  return { files: planned.map(({ file, status }) => ({ file, status })), next: nextSteps(cwd, provider, specs) };
}

interface Planned extends InitFile {
  /** Undefined for a file that stays as it is. */
  readonly text?: string;
}

function unlessThere(cwd: string, file: string, text: string): Planned {
  return existsSync(join(cwd, file)) ? { file, status: "kept" } : { file, status: "created", text };
}

const configNames = ["ts", "mts", "js", "mjs", "json"].map((extension) => `typecard.config.${extension}`);

function configs(cwd: string, paths: { specs: string; out: string }): readonly Planned[] {
  const there = configNames.find((name) => existsSync(join(cwd, name)));
  const config: Planned =
    there === undefined
      ? { file: "typecard.config.ts", status: "created", text: configFile(paths) }
      : { file: there, status: "kept" };
  return [config, unlessThere(cwd, "tsconfig.json", json(compilerConfig(paths)))];
}

function cards(cwd: string, specs: string, { provider, label, types, today }: InitOptions): readonly Planned[] {
  const chosen = modelTypes.filter((type) => (types ?? ["llm"]).includes(type));
  const folder = `${specs}/${provider}`;
  const facts = starterCards({
    id: provider,
    label: label ?? labelOfId(provider),
    types: chosen,
    today: today ?? new Date().toISOString().slice(0, 10),
  });
  // A provider that is there is a person's own: cards beside its own would change what it offers.
  if (existsSync(join(cwd, folder))) return [{ file: folder, status: "kept" }];
  const schemas = schemaFolder(cwd, specs);
  return facts.map((card) => ({ file: `${folder}/${card.file}`, status: "created", text: cardYaml(card, schemas) }));
}

function packageJson(cwd: string): Planned {
  const file = "package.json";
  const text = readText(join(cwd, file));
  if (text === undefined) {
    const name = slugOf(basename(cwd).toLowerCase());
    return { file, status: "created", text: json({ name, private: true, type: "module", scripts }) };
  }
  const merged = addMembers(text, ["scripts"], scripts) ?? addMembers(text, [], { scripts });
  return merged === undefined || merged === text
    ? { file, status: "kept" }
    : { file, status: "extended", text: merged };
}

function editorFiles(cwd: string, paths: { specs: string; out: string }): readonly Planned[] {
  const file = ".vscode/settings.json";
  const text = readText(join(cwd, file));
  const settings = editorSettings(paths, "./node_modules/typecard/dist/schema");
  const merged = text === undefined ? json(settings) : addMembers(text, [], settings);
  const status = text === undefined ? "created" : merged === undefined || merged === text ? "kept" : "extended";
  return [
    { file, status, ...(status === "kept" || merged === undefined ? {} : { text: merged }) },
    unlessThere(cwd, ".vscode/extensions.json", json(editorExtensions)),
  ];
}

function nextSteps(cwd: string, provider: string, specs: string): readonly string[] {
  const manifest = readText(join(cwd, "package.json")) ?? "";
  return [
    ...(/"typecard"\s*:/.test(manifest) ? [] : ["npm install typecard"]),
    `edit ${specs}/${provider}`,
    "npx typecard generate",
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
