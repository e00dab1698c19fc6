import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "../..");
/** The built command line. */
export const cli = join(root, "dist/cli.js");

/** What a run of the command line did. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with cards, as a user has it, inside the checkout so that output there may import `typecard/runtime`. */
export class Project {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string>> = smallSpecs) {
    mkdirSync(join(root, "test/.tmp"), { recursive: true });
    this.folder = mkdtempSync(join(root, "test/.tmp/project-"));
    // Its own cache.
    mkdirSync(this.path("node_modules"));
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  edit(name: string, from: string | RegExp, to: string): void {
    this.write(name, this.read(name).replace(from, to));
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  copy(from: string, to: string): void {
    cpSync(this.path(from), this.path(to), { recursive: true });
  }

  /** All files below a folder with their contents, by path. */
  files(name: string): Record<string, string> {
    const folder = this.path(name);
    if (!existsSync(folder)) return {};
    const paths = (readdirSync(folder, { recursive: true }) as string[])
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort();
    return Object.fromEntries(
      paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
    );
  }

  /** Runs the command line in the project's folder. Colours are off, as in a pipe. */
  run(args: readonly string[], options: { readonly env?: Record<string, string>; readonly cwd?: string } = {}): Run {
    const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
    const result = spawnSync(process.execPath, [cli, ...args], {
      cwd: options.cwd ?? this.folder,
      encoding: "utf8",
      env: { ...env, ...options.env },
    });
    return { code: result.status, stdout: result.stdout, stderr: result.stderr };
  }

  /** Runs the command line and kills it after some milliseconds, unless it is done by then. */
  async runAndKill(args: readonly string[], afterMs: number): Promise<void> {
    const child = spawn(process.execPath, [cli, ...args], { cwd: this.folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
    await new Promise((done) => child.once("close", done));
    clearTimeout(timer);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const llm = (id: string, extra = ""): string => `model: ${id}
label:
  en_US: ${id.toUpperCase()}
model_type: llm
features:
  - tool-call
model_properties:
  mode: chat
  context_size: 128000
parameter_rules:
  - name: temperature
    use_template: temperature
  - name: max_tokens
    use_template: max_tokens
    max: 4096
pricing:
  input: '2.50'
  output: '10.00'
  unit: '0.000001'
  currency: USD
${extra}`;

const provider = (id: string): string => `provider: ${id}
label:
  en_US: ${id}
supported_model_types:
  - llm
  - text-embedding
configurate_methods:
  - predefined-model
provider_credential_schema:
  credential_form_schemas:
    - variable: api_key
      label:
        en_US: API key
      type: secret-input
      required: true
models:
  llm:
    predefined:
      - "models/llm/*.yaml"
  text_embedding:
    predefined:
      - "models/text_embedding/*.yaml"
`;

const embedding = (id: string): string => `model: ${id}
model_type: text-embedding
model_properties:
  context_size: 8192
  max_chunks: 32
pricing:
  input: '0.02'
  unit: '0.000001'
  currency: USD
`;

/** Two providers with five models. */
export const smallSpecs: Readonly<Record<string, string>> = {
  "specs/acme/provider/acme.yaml": provider("acme"),
  "specs/acme/models/llm/rocket-1.yaml": llm("rocket-1"),
  "specs/acme/models/llm/rocket-2.yaml": llm("rocket-2").replace("'2.50'", "'0.50'").replace("tool-call", "vision"),
  "specs/acme/models/text_embedding/embed-1.yaml": embedding("embed-1"),
  "specs/beta/provider/beta.yaml": provider("beta"),
  "specs/beta/models/llm/b-1.yaml": llm("b-1", "deprecated: true\n").replace("currency: USD", "currency: RMB"),
  "specs/beta/models/text_embedding/b-embed.yaml": embedding("b-embed"),
};
