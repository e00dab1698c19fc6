import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scratch } from "./compile.mjs";
import { say, title } from "./say.mjs";

const mistakes = `import { openai } from "typecard/openai";

const gpt = openai().llm("gpt-4o-nano");
const { llm } = openai();
llm("gpt-4o").invoke({ promptMessages: [], modelParameters: { temprature: 0.2 } });
llm("gpt-4o").invoke({ promptMessages: [], modelParameters: { response_format: "yaml" } });
llm("o1").invoke({ promptMessages: [], modelParameters: { temperature: 0.2 } });
openai().rerank("rerank-v3.5");
`;

/** Compiles code with mistakes in it and shows what the types reject. */
export function showTypes() {
  title("4. Mistakes that do not compile");
  writeFileSync(`${scratch}/mistakes.ts`, mistakes);
  const compilerOptions = {
    target: "ES2022",
    module: "NodeNext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ["ES2022", "DOM"],
  };
  writeFileSync(`${scratch}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ["mistakes.ts"] }));
  const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", scratch, "--pretty", "false"], { encoding: "utf8" });
  const lines = mistakes.split("\n");
  for (const [, line, message] of stdout.matchAll(/mistakes\.ts\((\d+),\d+\): error TS\d+: (.*)/g)) {
    say(lines[Number(line) - 1].trim(), `  ${message.length > 150 ? `${message.slice(0, 150)}...` : message}`);
  }
}
