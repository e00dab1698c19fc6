import type { ErrorRow } from "../../core/error-table.ts";
import type { RequestOptions } from "../openai-common/request.ts";

/** In what a provider's Responses API differs from OpenAI's. What is left out is as OpenAI has it. */
export interface OpenAIResponsesOptions extends RequestOptions {
  /** The codec's kind; `openai-responses`. */
  readonly kind?: string | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** Where system messages at the beginning go: `instructions` hold for one request alone, items stay in a stored conversation; `items`. */
  readonly systemAs?: "items" | "instructions" | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}
