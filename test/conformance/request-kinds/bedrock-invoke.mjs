import { bedrockInvokeChat, bedrockInvokeEmbeddings } from "typecard/adapters";
import { modelOf } from "../bedrock-requests.mjs";
import { others, without } from "../request-parts.mjs";
import { canonicalMessages, messagesCall } from "./anthropic-messages.mjs";

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
export default {
  codec: {
    encode: (call) => ("texts" in call ? bedrockInvokeEmbeddings.encode(call) : bedrockInvokeChat.encode(call)),
  },
  callOf(body, { url }) {
    const isEmbedding = body.texts ?? body.taskType ?? (body.textGenerationConfig === undefined && body.inputText);
    const call = isEmbedding ? embeddingCall(body) : body.messages ? claudeCall(body) : textCall(body);
    return { ...call, model: modelOf(url), ...(!isEmbedding && { stream: url.endsWith("-stream") }) };
  },
  canonical: (body) => (body.messages ? canonicalMessages(body) : without(body, { stop_sequences: [] })),
  deliberate: [
    [/^the path is model\/\S*%3A/, "a colon may stand in a path or be encoded"],
    [/^prompt is another instead of "Human: /, "the API wants two line breaks before each speaker"],
  ],
};

function claudeCall({ anthropic_version: _version, ...body }) {
  return messagesCall(body);
}

/** A prompt that is framed already goes as a part of a conversation does not: it is what a conversation of one turn says. */
function textCall({ prompt, inputText, textGenerationConfig, ...parameters }) {
  const content = inputText ?? /Human: (.*?)\s*Assistant:$/s.exec(prompt)?.[1] ?? prompt;
  return {
    promptMessages: [{ role: "user", content }],
    parameters: textGenerationConfig ?? parameters,
    tools: [],
    stop: [],
  };
}

function embeddingCall(body) {
  const { embeddingPurpose, text, ...params } = body.singleEmbeddingParams ?? {};
  if (text !== undefined)
    return {
      texts: [text.value],
      inputType: embeddingPurpose === "TEXT_RETRIEVAL" ? "query" : "document",
      parameters: { ...params, truncationMode: text.truncationMode },
    };
  return {
    texts: body.texts ?? [body.inputText],
    inputType: body.input_type === "search_query" ? "query" : "document",
    parameters: others(body, "texts", "inputText", "input_type"),
  };
}
