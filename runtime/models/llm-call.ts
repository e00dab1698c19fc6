import type { ChatCall } from "../core/call.ts";
import type { PromptMessage, ToolChoice } from "../core/message.ts";
import type { ChatDelta, ChatOutput, TokenCountOutput } from "../core/result.ts";
import type { TransportOptions } from "../http/options.ts";
import type { Card, PricedBy } from "./card.ts";
import { type CodecSource, type Connection, mergeOptions } from "./connection.ts";
import { checkParameters } from "./parameters.ts";
import { checkContent } from "./prepare-messages.ts";
import { checkRequest } from "./request-content.ts";
import { extrasOf, type RequestBase } from "./request.ts";
import { outputFormat, type ResponseSchema } from "./structured-output.ts";
import { toolDefinitions, type Tool } from "./tools.ts";

/** What a language model is asked, without its parameters. */
export interface LlmPrompt extends RequestBase {
  /** The conversation, the oldest message first. */
  readonly promptMessages: readonly PromptMessage[];
  readonly tools?: readonly Tool[] | undefined;
  /** Which tools the model may or must call; `auto` when left out. */
  readonly toolChoice?: ToolChoice | undefined;
  readonly parallelToolCalls?: boolean | undefined;
  /** The shape that the answer must have. */
  readonly responseSchema?: ResponseSchema | undefined;
  /** Texts at which the model stops. */
  readonly stop?: readonly string[] | undefined;
  /** An opaque id of the end user, where the provider takes one. */
  readonly user?: string | undefined;
}

/** How a language model's calls are made. */
export interface LlmOperation {
  readonly codec: CodecSource<ChatCall, ChatOutput, ChatDelta>;
  /** The parameters as the wire spells them. */
  readonly parameters?:
    ((parameters: Readonly<Record<string, unknown>>, card: Card) => Readonly<Record<string, unknown>>) | undefined;
  /** `bytes`: media behind a URL are downloaded before they are sent. */
  readonly media?: "url" | "bytes" | undefined;
  /** The provider's own way to count a prompt. */
  readonly countTokens?: CodecSource<ChatCall, TokenCountOutput> | undefined;
  /** A call that costs nothing, to validate credentials; a count where it is left out, or else the shortest answer. */
  readonly probe?: CodecSource<ChatCall, unknown> | undefined;
}

/** What decides how a call is made. */
export interface LlmContext {
  readonly card: Card;
  /** The checked parameters. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly stop: readonly string[];
  readonly user: string | undefined;
}

/** A language model of a provider. */
export interface LlmBinding {
  readonly card: Card;
  readonly connection: Connection;
  readonly operation: (context: LlmContext) => LlmOperation | Promise<LlmOperation>;
  /** The name of the encoding by which the model's tokens are counted. */
  readonly encoding?: string | undefined;
}

/** A call that is ready to be sent. */
export interface PreparedCall {
  readonly operation: LlmOperation;
  readonly call: ChatCall;
  readonly by: PricedBy;
  /** True where the answer is a code block. */
  readonly isBlock: boolean;
}

/** A request whose prompt is described, with parameters of any type. */
export type AnyLlmRequest = LlmPrompt & { readonly modelParameters?: unknown };

/**
 * Checks a request against the card and makes the call.
 * @throws InvokeBadRequestError for what the model cannot take; nothing was sent then.
 */
export async function prepareCall(
  binding: LlmBinding,
  request: AnyLlmRequest,
  stream: boolean,
  options?: TransportOptions,
): Promise<PreparedCall> {
  const { card, connection } = binding;
  checkRequest(request, "promptMessages", "a list of messages, each with role and content", card, connection.provider);
  const checked = checkParameters(card, request, connection.provider);
  const tools = toolDefinitions(request.tools);
  checkContent(card, request.promptMessages, tools, connection.provider);
  const format = outputFormat(card, checked, request.responseSchema);
  // Few models of few providers answer so.
  const block = format.block === undefined ? undefined : await import("./code-block/prompt.ts");
  const messages =
    block === undefined || format.block === undefined
      ? request.promptMessages
      : block.openBlock(request.promptMessages, format.block, format.blockSchema);
  const stop = [...(request.stop ?? []), ...(block?.blockStops ?? [])];
  const operation = await binding.operation({ card, parameters: checked, stop, user: request.user });
  const call: ChatCall = {
    model: card.descriptor.model,
    promptMessages:
      operation.media === "bytes" ? await downloaded(messages, mergeOptions(connection.options, options)) : messages,
    parameters: operation.parameters?.(format.parameters, card) ?? format.parameters,
    tools,
    toolChoice: request.toolChoice,
    parallelToolCalls: request.parallelToolCalls,
    responseSchema: format.responseSchema,
    stop,
    stream,
    user: request.user,
    ...extrasOf(request, connection.options.extraHeaders),
  };
  return { operation, call, by: { serviceTier: tierOf(request, checked) }, isBlock: format.block !== undefined };
}

async function downloaded(
  messages: readonly PromptMessage[],
  options: TransportOptions,
): Promise<readonly PromptMessage[]> {
  const { downloadMessages } = await import("./download-media.ts");
  return downloadMessages(messages, options);
}

function tierOf({ extraBody }: RequestBase, parameters: Readonly<Record<string, unknown>>): string | undefined {
  const tier = extraBody?.["service_tier"] ?? parameters["service_tier"];
  return typeof tier === "string" ? tier : undefined;
}
