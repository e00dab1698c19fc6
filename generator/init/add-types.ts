import type { ModelType } from "../../runtime/core/descriptor.ts";

/** What to add. */
export interface AddOptions {
  /** `provider/type/model`; the model's id may have slashes itself. */
  readonly model: string;
  readonly cwd: string;
  readonly dryRun?: boolean | undefined;
  /** An ISO date, for a card without a model to start from. */
  readonly today: string;
}

/** What `typecard add` did. Files are relative to the current folder, or as the specs folder was given. */
export interface AddResult {
  readonly provider: string;
  readonly type: ModelType;
  readonly model: string;
  readonly file: string;
  /** The card it was made from, and why that one; null for an example. */
  readonly from: {
    readonly provider: string;
    readonly model: string;
    readonly file: string;
    readonly why: string;
  } | null;
  /** What else changed. */
  readonly changed: readonly string[];
}
