import { anthropicMessages } from "typecard/adapters";
import { asParts, decodedMessage, others, textContent, without } from "../request-parts.mjs";

/** https://docs.claude.com/en/api/messages */
export default {
  codec: anthropicMessages,

  callOf: messagesCall,
  canonical: canonicalMessages,
  deliberate: [],
};

/** The call that would have made a request of the Messages API. */
export function messagesCall(body) {
  const own = (body.tools ?? []).filter(isOwn);
  return {
    model: body.model,
    promptMessages: [
      ...(body.system === undefined ? [] : [{ role: "system", content: textContent(body.system) }]),
      ...body.messages.flatMap((message) => promptMessages(message, body.model)),
    ],
    tools: own.map(({ name, description, input_schema: parameters, strict }) => ({
      name,
      description,
      parameters,
      strict,
    })),
    toolChoice: toolChoices[body.tool_choice?.type]?.(body.tool_choice),
    parallelToolCalls:
      body.tool_choice?.disable_parallel_tool_use === undefined
        ? undefined
        : !body.tool_choice.disable_parallel_tool_use,
    parameters: {
      ...others(body, "model", "system", "messages", "tools", "tool_choice", "stream"),
      prompt_caching: {
        systemMessage: isMarked(body.system),
        toolDefinitions: isMarked(body.tools),
        messageFlow: body.messages.some(({ content }) => isMarked(content)) ? 1 : 0,
      },
      ...(own.length < (body.tools?.length ?? 0) && { tools: body.tools.filter((tool) => !isOwn(tool)) }),
    },
    stop: [],
    stream: body.stream === true,
  };
}

/** Texts in place of one block, and what is the default, may be said or not. */
export function canonicalMessages(body) {
  const { tool_choice: choice } = body;
  return without(
    {
      ...body,
      ...(body.system !== undefined && { system: asParts(body.system) }),
      messages: body.messages.map(({ role, content }) => ({ role, content: asParts(content).map(block) })),
      ...(choice && { tool_choice: without(choice, { disable_parallel_tool_use: false }) }),
    },
    { stream: false, tool_choice: { type: "auto" } },
  );
}

function block(it) {
  return it.type === "tool_result" ? without({ ...it, content: asParts(it.content) }, { is_error: false }) : it;
}

function isMarked(blocks) {
  return Array.isArray(blocks) && blocks.at(-1)?.cache_control !== undefined;
}

/** Tools that Anthropic runs have a type. */
function isOwn({ type }) {
  return type === undefined || type === "custom";
}

const toolChoices = { auto: () => "auto", none: () => "none", any: () => "required", tool: ({ name }) => ({ name }) };

function promptMessages({ role, content }, model) {
  if (role === "assistant") {
    const answer = { id: "x", type: "message", role, model, content: asParts(content), stop_reason: "end_turn" };
    return [decodedMessage(anthropicMessages, model, { ...answer, usage: { input_tokens: 0, output_tokens: 0 } })];
  }
  if (typeof content === "string") return [{ role, content }];
  return content.map((it) =>
    it.type === "tool_result"
      ? {
          role: "tool",
          toolCallId: it.tool_use_id,
          content: textContent(it.content ?? ""),
          isError: it.is_error,
        }
      : { role, content: [{ type: "text", text: it.text }] },
  );
}
