import type { ChatCall } from "../core/call.ts";
import type { JsonSchema, PromptMessage, ToolChoice } from "../core/message.ts";
import type { ChatDelta, ChatOutput, TokenCountOutput } from "../core/result.ts";
import type { TransportOptions } from "../http/options.ts";
import type { Card } from "./card.ts";
import { checkRequest } from "./check-request.ts";
import type { DeltaFilter } from "./code-block/block-filter.ts";
import type { BlockKind, OpenedPrompt } from "./code-block/open-block.ts";
import { type CodecSource, type Connection } from "./connection.ts";
import { checkContent } from "./prepare-messages.ts";
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
  /** What is done with the messages before they are encoded: media are downloaded where the operation says so. */
  readonly prepare?:
    | ((
        messages: readonly PromptMessage[],
        operation: LlmOperation,
        options: TransportOptions | undefined,
      ) => Promise<readonly PromptMessage[]>)
    | undefined;
  /** Asks for the answer as a code block, where a card says so. Without it, `JSON` and `XML` are formats like others. */
  readonly openBlock?:
    ((prompt: OpenedPrompt, block: BlockKind, schema: JsonSchema | undefined) => Promise<OpenedPrompt>) | undefined;
  /** The name of the encoding by which the model's tokens are counted. */
  readonly encoding?: string | undefined;
}

/** A call that is ready to be sent. */
export interface PreparedCall {
  readonly operation: LlmOperation;
  readonly call: ChatCall;
  /** The service tier that was asked for. */
  readonly serviceTier: string | undefined;
  /** Where the answer is a code block: how its stream is read. */
  readonly filter: DeltaFilter | undefined;
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
  const checked = checkRequest(binding, request, "promptMessages");
  const tools = toolDefinitions(request.tools);
  checkContent(binding, request.promptMessages, tools);
  const { parameters, shape, block } = outputFormat(binding, checked, request.responseSchema);
  const prompt: OpenedPrompt = (block && (await binding.openBlock?.(request, block, shape?.schema))) ?? request;
  const { promptMessages, stop = [] } = prompt;
  const operation = await binding.operation({ card, parameters: checked, stop, user: request.user });
  const call: ChatCall = {
    model: card.descriptor.model,
    promptMessages: (await binding.prepare?.(promptMessages, operation, options)) ?? promptMessages,
    parameters: operation.parameters?.(parameters, card) ?? parameters,
    tools,
    toolChoice: request.toolChoice,
    parallelToolCalls: request.parallelToolCalls,
    responseSchema: block ? undefined : shape,
    stop,
    stream,
    user: request.user,
    ...extrasOf(request, connection),
  };
  const serviceTier = (request.extraBody?.["service_tier"] ?? checked["service_tier"]) as string | undefined;
  return { operation, call, serviceTier, filter: prompt.filter };
}
