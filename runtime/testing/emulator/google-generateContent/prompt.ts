import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { field } from "../google/field.ts";
import type { OfferedTool, Prompt } from "../mind/prompt.ts";
import { contentsOf, partsOf, withData } from "./rules.ts";

/** What a request asks for. */
export function promptOf(body: Fields): Prompt {
  const contents = contentsOf(body);
  const last = contents.at(-1) ?? {};
  const config = fieldsOf(field(body, "generationConfig"));
  const thinking = fieldsOf(field(config, "thinkingConfig"));
  const calling = fieldsOf(field(fieldsOf(field(body, "toolConfig")), "functionCallingConfig"));
  const allowed = listOf(field(calling, "allowedFunctionNames"));
  const results = withData(last, "functionResponse").map((it) => fieldsOf(field(it, "functionResponse")));
  const schema = field(config, "responseJsonSchema") ?? lowerTypes(field(config, "responseSchema"));
  const json = field(config, "responseMimeType") === "application/json";
  return {
    question: last["role"] === "model" || results.length > 0 ? "" : textIn(last),
    texts: [textIn(fieldsOf(field(body, "systemInstruction"))), ...contents.map(textIn)],
    media: partsOf(last["parts"]).flatMap(mediaName),
    toolResults: results.map((it) => textOfResult(fieldsOf(it["response"]))),
    tools: listOf(body["tools"]).flatMap((it) => listOf(field(fieldsOf(it), "functionDeclarations")).map(offered)),
    toolChoice:
      calling["mode"] === "ANY" && allowed.length === 1
        ? { name: textOf(allowed[0]) }
        : (choices[textOf(calling["mode"])] ?? "auto"),
    parallel: true,
    reasoning: field(thinking, "includeThoughts") === true,
    schema: schema === undefined ? (json ? true : undefined) : fieldsOf(schema),
    maxTokens: numberOf(field(config, "maxOutputTokens")),
    stop: listOf(field(config, "stopSequences")).map(String),
  };
}

/** The tokens that a request has beside its texts. */
export function overheadOf(body: Fields): number {
  const media = contentsOf(body).flatMap(({ parts }) => partsOf(parts).flatMap(mediaName)).length;
  const tools = body["tools"] === undefined ? 0 : Math.ceil(JSON.stringify(body["tools"]).length / 5);
  return contentsOf(body).length + media * 258 + tools;
}

function textIn(content: Fields): string {
  return partsOf(content["parts"])
    .map((part) => textOf(part["text"]) || callText(fieldsOf(field(part, "functionCall"))))
    .join("");
}

function callText(call: Fields): string {
  return call["name"] === undefined ? "" : JSON.stringify(call["args"] ?? {});
}

function textOfResult(response: Fields): string {
  const { output, error } = response;
  const said = output ?? error;
  return typeof said === "string" ? said : JSON.stringify(said ?? response);
}

function mediaName(part: Fields): string[] {
  const medium = fieldsOf(field(part, "inlineData") ?? field(part, "fileData"));
  if (Object.keys(medium).length === 0) return [];
  return [names[textOf(field(medium, "mimeType")).split("/")[0] ?? ""] ?? "a document"];
}

const names: Readonly<Record<string, string>> = { image: "a picture", audio: "a sound", video: "a film" };

function offered(declaration: unknown): OfferedTool {
  const { name, description, parameters, ...rest } = fieldsOf(declaration);
  const schema = field(rest, "parametersJsonSchema") ?? lowerTypes(parameters);
  return { name: textOf(name), description: textOf(description), parameters: fieldsOf(schema) };
}

/** Types are `STRING` in Google's own schemas. */
function lowerTypes(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(lowerTypes);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => [
      name,
      name === "type" && typeof value === "string" ? value.toLowerCase() : lowerTypes(value),
    ]),
  );
}

const choices: Readonly<Record<string, "auto" | "none" | "required">> = { ANY: "required", NONE: "none" };
