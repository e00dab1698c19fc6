import { openaiResponses } from "typecard/adapters";
import { asParts, decodedMessage, others, without } from "../request-parts.mjs";

/** https://platform.openai.com/docs/api-reference/responses/create */
export default {
  codec: openaiResponses,

  callOf: (body) => ({
    model: body.model,
    promptMessages: promptMessages(
      typeof body.input === "string" ? [{ role: "user", content: body.input }] : body.input,
      body.model,
    ),
    tools: (body.tools ?? []).filter(isFunction).map(({ name, description, parameters, strict }) => ({
      name,
      description,
      parameters,
      strict,
    })),
    toolChoice: toolChoice(body.tool_choice),
    parameters: {
      ...others(body, "model", "input", "tools", "tool_choice", "stream"),
      ...(body.tools?.some((tool) => !isFunction(tool)) && { tools: body.tools.filter((tool) => !isFunction(tool)) }),
    },
    stop: [],
    stream: body.stream === true,
  }),

  canonical: (body) =>
    without(
      {
        ...body,
        input: (typeof body.input === "string" ? [{ role: "user", content: body.input }] : body.input)
          .map(item)
          .filter(({ content }) => content === undefined || content.length > 0),
        ...(body.tools && {
          tools: body.tools.map((tool) => (isFunction(tool) ? without(tool, { strict: false }) : tool)),
        }),
        ...(body.include && { include: body.include.toSorted() }),
      },
      { stream: false, store: true },
    ),

  deliberate: [
    [
      "input[user].content[input_text].prompt_cache_breakpoint is missing",
      "a mark is no content; extraBody carries it",
    ],
    [
      "input[assistant].content[output_text].annotations is missing",
      "what was cited goes back as text alone: the model has no use for places in its own text",
    ],
    [
      'include is added: ["reasoning.encrypted_content"]',
      "with store: false a thought that is not in the answer cannot go back in the next turn",
    ],
  ],
};

function isFunction({ type }) {
  return type === "function";
}

function toolChoice(choice) {
  return choice?.type === "function" ? { name: choice.name } : choice;
}

/** Items of the model in a row are one answer. */
function promptMessages(input, model) {
  const messages = [];
  let output = [];
  const close = () => {
    if (output.length > 0)
      messages.push(
        decodedMessage(openaiResponses, model, { id: "x", object: "response", status: "completed", model, output }),
      );
    output = [];
  };
  for (const it of input) {
    if (isAnswer(it)) {
      output.push(
        it.role === "assistant" ? { type: "message", ...it, content: asParts(it.content, "output_text") } : it,
      );
      continue;
    }
    close();
    messages.push(promptMessage(it));
  }
  close();
  return messages;
}

function isAnswer({ role, type }) {
  return role === "assistant" || (role === undefined && !type.endsWith("_output"));
}

function promptMessage({ type, role, content, call_id: toolCallId, output }) {
  if (type?.endsWith("_output")) return { role: "tool", toolCallId, content: parts(output) };
  return { role, content: parts(content) };
}

function parts(content) {
  return typeof content === "string" ? content : content.map(({ text }) => ({ type: "text", text }));
}

/** `type: "message"` and a text in place of one part may be said or not, and so may what a finished item always says. */
function item({ type, ...it }) {
  if (it.role === undefined) return { type, ...without(it, { status: "completed" }) };
  const kind = it.role === "assistant" ? "output_text" : "input_text";
  const content = asParts(it.content, kind).map((part) => without(part, { annotations: [], logprobs: [] }));
  return without({ ...it, content }, { status: "completed" });
}
