import { cohereChatV2 } from "typecard/adapters";
import { asParts, decodedMessage, others, without } from "../request-parts.mjs";

/** https://docs.cohere.com/reference/chat */
export default {
  codec: cohereChatV2,

  callOf: (body) => ({
    model: body.model,
    promptMessages: body.messages.map((message) => promptMessage(message, body.model)),
    tools: (body.tools ?? []).map(({ function: tool }) => tool),
    toolChoice: toolChoices[body.tool_choice],
    responseSchema: body.response_format?.json_schema && { name: "answer", schema: body.response_format.json_schema },
    parameters: others(
      body,
      "model",
      "messages",
      "tools",
      "tool_choice",
      "stream",
      body.response_format && "response_format",
    ),
    stop: [],
    stream: body.stream === true,
  }),

  canonical: (body) =>
    without(
      { ...body, messages: body.messages.map((message) => ({ ...message, content: asParts(message.content) })) },
      { stream: false },
    ),

  deliberate: [
    [
      /^messages\[tool\]\.content\[document\]\.document\.(?:id|data\.url) is missing$/,
      "a document part has a name and a text; Cohere counts documents itself where they have no id",
    ],
  ],
};

const toolChoices = { REQUIRED: "required", NONE: "none" };

function promptMessage({ role, content, ...message }, model) {
  if (role === "assistant")
    return decodedMessage(cohereChatV2, model, {
      id: "x",
      message: { role, content: asParts(content), ...message },
      finish_reason: "COMPLETE",
    });
  const prompt = typeof content === "string" ? content : content.map(part);
  return role === "tool" ? { role, toolCallId: message.tool_call_id, content: prompt } : { role, content: prompt };
}

function part({ type, text, document }) {
  if (type !== "document") return { type: "text", text };
  const bytes = new TextEncoder().encode(document.data.text ?? JSON.stringify(document.data));
  return { type: "document", source: { bytes }, mediaType: "text/plain", name: document.data.title };
}
