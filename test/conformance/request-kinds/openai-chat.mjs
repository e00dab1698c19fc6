import { openaiChat } from "typecard/adapters";
import { asParts, decodedMessage, others, textContent, without } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/chat/create */
export default {
  codec: openaiChat,

  callOf: (body) => ({
    model: body.model,
    promptMessages: body.messages.map((message) => promptMessage(message, body.model)),
    tools: (body.tools ?? []).filter(isFunction).map(({ function: tool }) => tool),
    toolChoice: toolChoice(body.tool_choice),
    responseSchema: body.response_format?.json_schema,
    parameters: {
      ...others(body, "model", "messages", "tools", "tool_choice", "stream", body.response_format && "response_format"),
      ...(body.tools?.some((tool) => !isFunction(tool)) && { tools: body.tools.filter((tool) => !isFunction(tool)) }),
    },
    stop: [],
    stream: body.stream === true,
  }),

  canonical: (body) =>
    without(
      {
        ...body,
        messages: body.messages.map((message) => ({ ...message, content: asParts(message.content) })),
        ...(body.tools && { tools: body.tools.map(canonicalTool) }),
      },
      { stream: false, n: 1 },
    ),

  deliberate: [
    [
      'stream_options is added: {"include_usage":true}',
      "without it a stream ends without usage, and with it without a price",
    ],
    [
      /cache_control is missing$/,
      "OpenRouter's mark is no content; extraBody carries it where a provider knows such marks",
    ],
    [
      /^messages\[assistant\]\.reasoning_details is missing$/,
      "only providers that want them back (OpenRouter) set the codec's reasoningDetailsReply",
    ],
  ],
};

function isFunction({ type }) {
  return type === "function";
}

/** `strict: false` is the default. https://platform.openai.com/docs/guides/function-calling */
function canonicalTool(tool) {
  return isFunction(tool) ? { ...tool, function: without(tool.function, { strict: false }) } : tool;
}

function toolChoice(choice) {
  return choice?.type === "function" ? { name: choice.function.name } : choice;
}

function promptMessage({ role, content, ...message }, model) {
  switch (role) {
    case "assistant": {
      const choices = [{ index: 0, message: { role, content, ...message }, finish_reason: "stop" }];
      return decodedMessage(openaiChat, model, { id: "x", object: "chat.completion", model, choices });
    }
    case "tool":
      return { role, toolCallId: message.tool_call_id, content: textContent(content) };
    case "user":
      return { role, content: typeof content === "string" ? content : content.map(part), name: message.name };
    default:
      return { role, content: textContent(content) };
  }
}

function part({ type, text, image_url: image, file }) {
  if (type === "image_url") return { type: "image", source: { url: image.url }, detail: image.detail };
  if (type === "file") return { type: "document", source: { url: file.file_data }, name: file.filename };
  return { type: "text", text };
}
