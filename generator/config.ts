import type { RuleLevel, RuleName } from "./lint/rule-names.ts";

/** How the generator works in one project; the content of `typecard.config.ts`. Paths are relative to that file. */
export interface Config {
  /** The folder of provider folders, or one provider folder, or several of either. Default: `specs`. */
  readonly specs?: string | readonly string[];
  /** The output folder. Typecard must own it: it refuses one that holds other files. Default: `generated`. */
  readonly out?: string;
  /**
   * `"prettier"` formats the output with your own prettier (which you install) and your own config. Default: `"none"`; the output is
   * already as prettier leaves it at a `printWidth` of 120.
   */
  readonly format?: "none" | "prettier";
  /** What relative imports in the output end with. Default: `".js"`, which every resolver of TypeScript accepts. */
  readonly importExtension?: ".js" | ".ts" | "";
  /** The module that the output imports its types and arithmetic from. Default: `"typecard/runtime"`. */
  readonly runtime?: string;
  /** Whether results are kept in `node_modules/.cache/typecard`, so that a run does only what changed. Default: true. */
  readonly cache?: boolean;
  /** What `typecard lint` looks for. */
  readonly lint?: LintConfig;
}

/** Which lint rules run, and what their findings are. `docs/rules` describes the rules. */
export interface LintConfig {
  /**
   * A level by rule: `"off"`, `"info"`, `"warn"` or `"error"`; or a level and the rule's own options, as in
   * `"pricing-absurd": ["error", { max: 700 }]`. Rules that are not named have their own level.
   */
  readonly rules?: Readonly<
    Partial<Record<RuleName, RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>]>>
  >;
  /** Whether `generate` and `check` lint first, and stop at a finding that is an error. Default: false. */
  readonly failGenerate?: boolean;
}

/** Gives `typecard.config.ts` its types: `export default defineConfig({ specs: "cards" })`. Returns what it is given. */
export function defineConfig(config: Config): Config {
  return config;
}
