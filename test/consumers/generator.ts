// A build script of a user's that calls the generator, and a config.
import { defineConfig } from "typecard/config";
import { compile, resolveModel, type Diagnostic } from "typecard/generator";

export default defineConfig({ specs: ["cards"], out: "src/models" });
// @ts-expect-error a misspelt option
defineConfig({ ouut: "src/models" });

export async function build(): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await compile({ specs: "cards", out: "src/models" });
  // @ts-expect-error a misspelt option
  await compile({ spec: "cards" });
  return diagnostics;
}

export function modelOf(card: unknown): string {
  const resolved = resolveModel(card);
  // @ts-expect-error a card may be wrong
  resolved.value.model;
  return resolved.ok ? resolved.value.model : (resolved.diagnostics[0]?.message ?? "");
}
