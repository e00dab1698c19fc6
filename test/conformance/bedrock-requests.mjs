import { bedrockConverse } from "typecard/adapters";
import { decodedMessage, others, without } from "./request-parts.mjs";

/** The model that a recorded path names. */
export function modelOf(url) {
  return decodeURIComponent(/\/model\/([^/]+)\//.exec(url)?.[1] ?? "");
}

/** The call that would have made a request of Converse, but for its model. */
export function converseCall(body) {
  const { tools = [], toolChoice } = body.toolConfig ?? {};
  const own = tools.filter(({ toolSpec }) => toolSpec !== undefined);
  const rest = tools.filter(({ toolSpec, cachePoint }) => toolSpec === undefined && cachePoint === undefined);
  const marked = (blocks) => (blocks ?? []).some(({ cachePoint }) => cachePoint !== undefined);
  const { stopSequences = [], ...inference } = body.inferenceConfig ?? {};
  return {
    promptMessages: [
      ...(body.system ?? []).flatMap(({ text }) => (text === undefined ? [] : [{ role: "system", content: text }])),
      ...body.messages.flatMap(promptMessages),
    ],
    tools: own.map(({ toolSpec: { name, description, inputSchema, strict } }) => ({
      name,
      description,
      parameters: inputSchema.json,
      strict,
    })),
    toolChoice: choiceOf(toolChoice),
    responseSchema: schemaOf(body.outputConfig),
    parameters: {
      ...inference,
      ...others(body, "messages", "system", "toolConfig", "inferenceConfig", "outputConfig"),
      ...(rest.length > 0 && { toolConfig: { tools: rest } }),
      cache_points: {
        tools: marked(tools),
        system: marked(body.system),
        userMessages: body.messages.filter(({ content }) => marked(content)).length,
      },
    },
    stop: stopSequences,
    stream: false,
  };
}

/** What is the default, or means the same, left out. */
export function canonicalConverse(body) {
  return without(
    { ...body, messages: body.messages.map(({ role, content }) => ({ role, content: content.map(canonicalBlock) })) },
    { system: [], inferenceConfig: {} },
  );
}

function canonicalBlock({ toolResult, toolUse, ...block }) {
  if (toolResult !== undefined) return { toolResult: without(toolResult, { status: "success" }) };
  return toolUse === undefined ? block : { toolUse: without(toolUse, { type: "tool_use" }) };
}

function choiceOf(choice) {
  if (choice === undefined) return undefined;
  return choice.tool ?? (choice.any === undefined ? "auto" : "required");
}

function schemaOf(config) {
  const schema = config?.textFormat?.structure.jsonSchema;
  return schema && { name: schema.name, schema: JSON.parse(schema.schema) };
}

function promptMessages({ role, content }) {
  if (role === "assistant")
    return [decodedMessage(bedrockConverse, "m", { output: { message: { role, content } }, stopReason: "end_turn" })];
  return content.flatMap((block) => {
    const { toolResult } = block;
    if (toolResult === undefined) return partOf(block).map((part) => ({ role: "user", content: [part] }));
    const { toolUseId: toolCallId, content: results, status } = toolResult;
    return [{ role: "tool", toolCallId, content: results.flatMap(partOf), isError: status === "error" }];
  });
}

function partOf({ text, guardContent, image, document }) {
  if (text !== undefined) return [{ type: "text", text }];
  if (guardContent !== undefined) return [{ type: "text", text: guardContent.text.text }];
  const [type, medium] = image === undefined ? ["document", document] : ["image", image];
  if (medium === undefined) return [];
  const { bytes, text: plain, s3Location } = medium.source;
  const mediaType = type === "image" ? `image/${medium.format}` : documentTypes[medium.format];
  const source = { url: s3Location?.uri ?? `data:${mediaType};base64,${bytes ?? btoa(plain)}` };
  return [{ type, source, mediaType, name: medium.name }];
}

const documentTypes = { txt: "text/plain", pdf: "application/pdf" };
