import type { ErrorRow } from "../../core/error-table.ts";
import type { FinishReason } from "../../core/result.ts";

/** In what an OpenAI-compatible provider differs from OpenAI. What is left out is as OpenAI has it. */
export interface OpenAIChatOptions {
  /** The codec's kind; `openai-chat`. */
  readonly kind?: string | undefined;
  /** Path below the base URL; `chat/completions`. */
  readonly path?: string | undefined;
  /** Headers of every request, lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Fields of every request body, under everything else. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;

  /** The role in which system and developer messages are sent; `keep` sends each in its own. */
  readonly systemRole?: "keep" | "system" | "developer" | "user" | undefined;
  /** The one name for the bound of the answer's length, whichever of the two the parameters use; `keep` sends them as they are. */
  readonly maxTokens?: "keep" | "max_tokens" | "max_completion_tokens" | undefined;
  /** Whether text parts may stand in a list, or are joined by line breaks where all parts of a message are text. */
  readonly textParts?: "list" | "joined" | undefined;
  /** The content of an assistant message that holds tool calls alone. */
  readonly emptyContent?: "null" | "text" | "omitted" | undefined;
  /** Where media in tool results go: into a user message after the results, or with the result. */
  readonly toolMedia?: "user" | "tool" | undefined;
  /** `functions`: the older `functions`, `function_call` and role `function`. */
  readonly toolStyle?: "tools" | "functions" | undefined;
  /** The word for "must call a tool". */
  readonly requiredToolChoice?: "required" | "any" | undefined;
  /** Whether `parallel_tool_calls` is known. */
  readonly parallelToolCalls?: boolean | undefined;
  /** How structured output is asked for: `json_object` has no schema. */
  readonly responseFormat?: "json_schema" | "json_object" | undefined;
  /** The field for the end user's id; null when there is none. */
  readonly userField?: string | null | undefined;
  /** Whether `cache_control` is understood in messages and tools, as Anthropic has it: it is set by the parameter `prompt_caching`, a `PromptCaching`. */
  readonly cacheControl?: boolean | undefined;
  /** Whether `stream_options: {include_usage: true}` goes with a stream. */
  readonly streamOptions?: boolean | undefined;

  /** The fields of a message that hold reasoning as text; the first that is filled counts, then the texts of `reasoning_details`. */
  readonly reasoningFields?: readonly string[] | undefined;
  /** The field in which earlier reasoning goes back; none when left out. */
  readonly reasoningReply?: { readonly field: string; readonly when: "always" | "tool_calls" } | null | undefined;
  /** Whether `reasoning_details` go back as they came (OpenRouter). */
  readonly reasoningDetailsReply?: boolean | undefined;
  /** Whether another id at the same `index` begins another call: some providers number all parallel calls 0. */
  readonly newIdIsNewCall?: boolean | undefined;
  /** Finish reasons of the provider's own, beside the known ones. */
  readonly finishReasons?: Readonly<Record<string, FinishReason>> | undefined;
  /** Rows that come before those of OpenAI-style providers. */
  readonly errors?: readonly ErrorRow[] | undefined;
}

/** Options with nothing left open. */
export type ChatOptions = { readonly [Name in keyof OpenAIChatOptions]-?: Exclude<OpenAIChatOptions[Name], undefined> };

/** Fills in how OpenAI does it. */
export function chatOptions(options: OpenAIChatOptions): ChatOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return { ...defaults, ...given };
}

const defaults: ChatOptions = {
  kind: "openai-chat",
  path: "chat/completions",
  headers: {},
  body: {},
  systemRole: "keep",
  maxTokens: "keep",
  textParts: "list",
  emptyContent: "null",
  toolMedia: "user",
  toolStyle: "tools",
  requiredToolChoice: "required",
  parallelToolCalls: true,
  responseFormat: "json_schema",
  userField: "user",
  cacheControl: false,
  streamOptions: true,
  reasoningFields: ["reasoning_content", "reasoning"],
  reasoningReply: null,
  reasoningDetailsReply: false,
  newIdIsNewCall: false,
  finishReasons: {},
  errors: [],
};
