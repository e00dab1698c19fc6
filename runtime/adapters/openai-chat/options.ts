import type { ErrorRow } from "../../core/error-table.ts";
import type { RequestOptions } from "../openai-common/request.ts";

/** In what an OpenAI-compatible provider differs from OpenAI. What is left out is as OpenAI has it. */
export interface OpenAIChatOptions extends RequestOptions {
  /** The codec's kind; `openai-chat`. */
  readonly kind?: string | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;

  /** The one name for the bound of the answer's length, whichever of the two the parameters use; `keep` sends them as they are. */
  readonly maxTokens?: "keep" | "max_tokens" | "max_completion_tokens" | undefined;
  /** Whether text parts may stand in a list, or are joined by line breaks where all parts of a message are text; `list`. */
  readonly textParts?: "list" | "joined" | undefined;
  /** The content of an assistant message that holds tool calls alone; `null`. */
  readonly emptyContent?: "null" | "text" | "omitted" | undefined;
  /** The word for "must call a tool"; `required`. */
  readonly requiredToolChoice?: "required" | "any" | undefined;
  /** Whether `parallel_tool_calls` is known. */
  readonly parallelToolCalls?: boolean | undefined;
  /** How structured output is asked for: `json_object` has no schema. */
  readonly responseFormat?: "json_schema" | "json_object" | undefined;
  /** Whether `stream_options: {include_usage: true}` goes with a stream. */
  readonly streamOptions?: boolean | undefined;

  /** The fields of a message that hold reasoning as text; the first that is filled counts, then the texts of `reasoning_details`. */
  readonly reasoningFields?: readonly string[] | undefined;
  /** The field in which earlier reasoning goes back; none when left out. */
  readonly reasoningReply?: { readonly field: string; readonly when: "always" | "tool_calls" } | null | undefined;
  /** Whether `reasoning_details` go back as they came (OpenRouter). */
  readonly reasoningDetailsReply?: boolean | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}
