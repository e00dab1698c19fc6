import type { ErrorRow } from "../../core/error-table.ts";

/** In what a provider's embeddings differ from OpenAI's. */
export interface OpenAIEmbeddingOptions {
  /** The codec's kind; `openai-embeddings`. */
  readonly kind?: string | undefined;
  /** Path below the base URL; `embeddings`. */
  readonly path?: string | undefined;
  /** The field for texts; `input`. */
  readonly textsField?: string | undefined;
  /** How the provider is told what the texts are for: field and words. Not told when left out. */
  readonly inputType?: { readonly field: string; readonly query: string; readonly document: string } | undefined;
  /** What stands before the texts, by what they are for: models that are told so by their prompt alone. */
  readonly prefix?: { readonly query: string; readonly document: string } | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}
