import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node.js";

const root = join(import.meta.dirname, "../..");

/** A proposal of the server, with the parts that a person sees. */
export interface Proposal {
  readonly label: string;
  readonly insertText?: string;
  readonly documentation?: string | { readonly value: string };
}

/** What the server finds wrong. Lines count from 0. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** A text in which `‸` marks where the cursor is, if it matters. */
interface Opened {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
  readonly problems: Promise<readonly Problem[]>;
}

/** The YAML language server that editors run, spoken to as they do. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (problems: readonly Problem[]) => void>();
  #count = 0;

  /** Starts one that asks nothing of the network. */
  constructor() {
    const server = join(root, "node_modules/yaml-language-server/bin/yaml-language-server");
    const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.#child = child;
    this.#connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    this.#connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section }) => (section === "yaml" ? yaml : {})),
    );
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onNotification(
      "textDocument/publishDiagnostics",
      ({ uri, diagnostics }: { uri: string; diagnostics: readonly Problem[] }) => this.#waiting.get(uri)?.(diagnostics),
    );
    this.#connection.listen();
  }

  async start(): Promise<void> {
    await this.#connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
          hover: { contentFormat: ["markdown", "plaintext"] },
        },
      },
    });
    await this.#connection.sendNotification("initialized", {});
  }

  /** The labels that completion proposes at the `‸`. */
  async labels(schema: string, text: string): Promise<readonly string[]> {
    return (await this.proposals(schema, text)).map(({ label }) => label);
  }

  /** What completion proposes at the `‸`. */
  async proposals(schema: string, text: string): Promise<readonly Proposal[]> {
    const { uri, position } = await this.#open(schema, text);
    const list = await this.#connection.sendRequest<{ readonly items: readonly Proposal[] }>(
      "textDocument/completion",
      {
        textDocument: { uri },
        position,
      },
    );
    return list.items;
  }

  /** What hovering over the `‸` shows. */
  async hover(schema: string, text: string): Promise<string> {
    const { uri, position } = await this.#open(schema, text);
    const hover = await this.#connection.sendRequest<{ readonly contents: { readonly value: string } } | null>(
      "textDocument/hover",
      { textDocument: { uri }, position },
    );
    return hover?.contents.value ?? "";
  }

  /** What is wrong with the text: line (counted from 1, without the modeline) and message. */
  async problems(schema: string, text: string): Promise<readonly (readonly [number, string])[]> {
    const { problems } = await this.#open(schema, text);
    return (await problems).map(({ range, message }) => [range.start.line, message]);
  }

  stop(): void {
    this.#connection.dispose();
    this.#child.kill();
  }

  /** Opens a card whose first line names the schema by its path, as `typecard init` writes it. */
  async #open(schema: string, text: string): Promise<Opened> {
    this.#count += 1;
    const card = join(root, `specs/acme/models/llm/card-${this.#count}.yaml`);
    const uri = pathToFileURL(card).href;
    const modeline = `# yaml-language-server: $schema=../../../../generator/schema/json/${schema}.schema.json\n`;
    const whole = modeline + text;
    const lines = whole.slice(0, Math.max(0, whole.indexOf("‸"))).split("\n");
    const problems = new Promise<readonly Problem[]>((found) => this.#waiting.set(uri, found));
    await this.#connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "yaml", version: 1, text: whole.replace("‸", "") },
    });
    return { uri, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }, problems };
  }
}
