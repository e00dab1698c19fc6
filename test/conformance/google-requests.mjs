import { decodedMessage, others, without } from "./request-parts.mjs";

/** How requests of `generateContent` are read back, at Google AI and at Vertex AI. https://ai.google.dev/api/generate-content */
export function generateContentReader(codec) {
  return {
    codec,
    callOf: (body, { url }) => generateContentCall(codec, canonicalRequest(body), url),
    canonical: canonicalRequest,
    deliberate: [[/invalid_role/, "a role that no message has"]],
  };
}

/** The call that would have made a request. */
export function generateContentCall(codec, body, url) {
  const model = /\/models\/([^:]+):/.exec(url)?.[1] ?? "";
  const declared = (body.tools ?? []).flatMap((it) => it.functionDeclarations ?? []);
  const rest = (body.tools ?? []).filter((it) => it.functionDeclarations === undefined);
  const { functionCallingConfig: calling } = body.toolConfig ?? {};
  return {
    model,
    promptMessages: [
      ...(body.systemInstruction === undefined
        ? []
        : [{ role: "system", content: body.systemInstruction.parts.map(textPart) }]),
      ...promptMessages(codec, model, body.contents),
    ],
    tools: declared.map(({ name, description, parametersJsonSchema: parameters = {} }) => ({
      name,
      description,
      parameters,
    })),
    toolChoice:
      calling?.allowedFunctionNames?.length === 1 ? { name: calling.allowedFunctionNames[0] } : choices[calling?.mode],
    parameters: {
      ...others(body, "contents", "systemInstruction", "tools", "toolConfig"),
      ...(rest.length > 0 && { tools: rest }),
    },
    stop: [],
    stream: /:stream/.test(url),
  };
}

const choices = { AUTO: "auto", ANY: "required", NONE: "none" };

/** Names in one spelling, and what is the default or means the same left out. */
export function canonicalRequest(sent) {
  const body = camelCase(sent);
  const names = (body.tools ?? []).flatMap((it) => it.functionDeclarations ?? []).map(({ name }) => name);
  const calling = body.toolConfig?.functionCallingConfig;
  return without(
    {
      ...body,
      contents: body.contents.map(({ role = "user", parts }) => ({ role, parts: parts.map(canonicalPart) })),
      ...(body.systemInstruction && { systemInstruction: { parts: body.systemInstruction.parts } }),
      ...(body.tools && { tools: body.tools.map(canonicalTool) }),
      ...(calling && {
        toolConfig: { functionCallingConfig: without(calling, { allowedFunctionNames: names }) },
      }),
    },
    { generationConfig: {} },
  );
}

function canonicalPart(part) {
  const { functionResponse } = part;
  if (functionResponse?.parts !== undefined)
    return { ...part, functionResponse: { ...functionResponse, parts: functionResponse.parts.map(canonicalPart) } };
  if (part.inlineData === undefined) return part;
  const { mimeType, data } = part.inlineData;
  return { ...part, inlineData: { mimeType, data: data?.replaceAll("-", "+").replaceAll("_", "/") } };
}

function canonicalTool({ functionDeclarations, ...tool }) {
  if (functionDeclarations === undefined) return tool;
  return {
    functionDeclarations: functionDeclarations.map(
      ({ parameters, parametersJsonSchema = lowerTypes(parameters), ...it }) => ({
        ...it,
        parametersJsonSchema,
      }),
    ),
  };
}

/** Google's own schemas spell types in capitals. */
function lowerTypes(schema) {
  if (Array.isArray(schema)) return schema.map(lowerTypes);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => [
    name,
    name === "type" && typeof value === "string" ? value.toLowerCase() : lowerTypes(value),
  ]);
  return Object.fromEntries(entries);
}

/** Names of fields, but not of what functions take and give. */
function camelCase(value) {
  if (Array.isArray(value)) return value.map(camelCase);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, it]) => {
    const camel = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
    return [camel, free.has(camel) ? it : camelCase(it)];
  });
  return Object.fromEntries(entries);
}

const free = new Set([
  "args",
  "response",
  "parameters",
  "parametersJsonSchema",
  "responseSchema",
  "responseJsonSchema",
]);

function promptMessages(codec, model, contents) {
  let calls = [];
  return contents.flatMap(({ role, parts }, index) => {
    if (role === "model") {
      const candidates = [{ content: { role, parts }, finishReason: "STOP" }];
      const message = decodedMessage(codec, model, { candidates, responseId: `turn${index}` });
      calls = [...(message.toolCalls ?? [])];
      return [message];
    }
    return parts.map((part) => {
      if (part.functionResponse !== undefined) return toolMessage(part.functionResponse, calls);
      return { role: "user", content: [part.text === undefined ? media(part) : textPart(part)] };
    });
  });
}

/** Answers the first call of that id, or of that name, that is not answered yet. */
function toolMessage({ id, name, response, parts = [] }, calls) {
  const place = calls.findIndex((call) => (id === undefined ? call.name === name : call.id === id));
  const [call] = calls.splice(place, 1);
  const text = { type: "text", text: JSON.stringify(response) };
  return { role: "tool", toolCallId: call?.id ?? name, name, content: [text, ...parts.map(media)] };
}

function textPart({ text }) {
  return { type: "text", text };
}

function media({ inlineData, fileData }) {
  const { mimeType } = inlineData ?? fileData;
  const type = { image: "image", audio: "audio", video: "video" }[mimeType.split("/")[0]] ?? "document";
  const data = inlineData?.data.replaceAll("-", "+").replaceAll("_", "/");
  return { type, mediaType: mimeType, source: { url: fileData?.fileUri ?? `data:${mimeType};base64,${data}` } };
}
