import type * as z from "zod";
import type { Diagnostic, Path, Severity } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import type { Edit } from "./edit.ts";
import type { RuleName } from "./rule-names.ts";
import type { LintCatalogue, LintDocument, LintModel, LintProvider } from "./subject.ts";

/** What a rule found at one place of one file. */
export interface Finding {
  /** Empty for the file as a whole, which is reported at its first line. */
  readonly path: Path;
  /** Which text is marked. Default: `"value"`. */
  readonly part?: "key" | "value";
  /** One sentence: what is wrong, and what was expected. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** For `fix`: what the scalar at `path` should be. */
  readonly replacement?: string | undefined;
}

/** Takes a finding in a file. */
export type Report = (document: Document, finding: Finding) => void;

/** YAML files by path, which begins with the provider's folder: `acme/models/llm/rocket.yaml`. Keys that every card needs may be left out. */
export type ExampleFiles = Readonly<Record<string, string>>;

/**
 * A rule as its file defines it: what it looks for, and the words about it that its page and its messages are made of. It says what it
 * checks through one or more of the four visitors; none throws, whatever a card holds. A rule without a visitor is found by an earlier stage.
 */
export interface Rule<Options = unknown> {
  /** Reported as `lint/<name>`; the name of the rule's file. */
  readonly name: RuleName;
  /** Unless a config says otherwise. */
  readonly severity: Severity;
  /** What the rule forbids or asks for, in one line. */
  readonly summary: string;
  /** Why it matters: what goes wrong otherwise. Markdown. */
  readonly rationale: string;
  /** Cards that the rule finds fault with, and the same made right. Both are tested. */
  readonly example: { readonly bad: ExampleFiles; readonly good: ExampleFiles };
  /** The options that a config may give as `[level, options]`: an object, each key with a default and a description. */
  readonly options?: z.ZodType<Options>;
  /** What `--fix` does, in one line, and how. Edits leave comments and formatting alone; none where the place is not as expected. */
  readonly fix?: {
    readonly summary: string;
    edits(
      document: Document,
      finding: Pick<Diagnostic, "path" | "span"> & Pick<Finding, "replacement">,
    ): readonly Edit[];
  };
  /** Called for each YAML file that can be parsed: provider cards, model cards, position files, manifests. */
  document?(document: LintDocument, report: Report, options: Options): void;
  /** Called for each model card that is one, also those that no glob matches. */
  model?(model: LintModel, report: Report, options: Options): void;
  /** Called for each provider whose card can be parsed. */
  provider?(provider: LintProvider, report: Report, options: Options): void;
  /** Called once. */
  catalogue?(catalogue: LintCatalogue, report: Report, options: Options): void;
}

/** Gives a rule its types, and takes the type of its options away: a registry holds rules of all kinds. */
export function defineRule<Options>(rule: Rule<Options>): Rule {
  return rule;
}
