import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "typecard/generator";
import { say, title } from "./say.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** A copy of the cards to play with; below the checkout, so that what is generated can import `typecard/runtime`. */
export const scratch = `${root}.scratch/demo`;

/** Compiles a copy of the cards, changes one and compiles again. */
export async function compileCards() {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(`${root}specs`, `${scratch}/specs`, { recursive: true });
  const options = { specs: [`${scratch}/specs`], out: `${scratch}/generated` };

  title("1. YAML cards in, TypeScript out");
  const first = await timed(options);
  const { providers } = await first.result.catalog();
  const models = providers.flatMap((provider) => provider.models);
  say(
    `${models.length} models of ${providers.map(({ id }) => id).join(", ")} in ${first.ms} ms: ${first.result.value.written.length} files`,
  );

  title("2. Change a card, compile again");
  const card = `${scratch}/specs/openai/models/llm/gpt-4o.yaml`;
  const text = readFileSync(card, "utf8");
  writeFileSync(
    card,
    text
      .replace(/(use_template: temperature\n(?: {4}.*\n)*?) {4}max: 2.*\n/, "$1    max: 1.5\n")
      .replace('input: "2.50"', 'input: "2.00"'),
  );
  const second = await timed(options);
  say("gpt-4o: temperature max 2 -> 1.5, price input 2.50 -> 2.00");
  say(`${second.ms} ms: rewrote ${second.result.value.written.join(", ")}`);

  title("3. Break a card, and read why");
  writeFileSync(card, text.replace("model_type: llm", "model_type: lmm"));
  const { diagnostics } = (await timed(options)).result;
  for (const { rule, file, span, message, hint } of diagnostics) {
    say(
      `${file}:${span?.start.line}:${span?.start.column} ${rule}`,
      `  ${message}`,
      ...(hint ? [`  hint: ${hint}`] : []),
    );
  }
  writeFileSync(card, text);
}

async function timed(options) {
  const start = performance.now();
  const result = await compile(options);
  return { result, ms: Math.round(performance.now() - start) };
}
