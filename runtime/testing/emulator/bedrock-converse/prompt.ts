import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import type { OfferedTool, Prompt } from "../mind/prompt.ts";
import { blocksOf, messagesOf } from "./rules.ts";

/** What a request asks for. */
export function promptOf(body: Fields): Prompt {
  const messages = messagesOf(body);
  const last = messages.at(-1) ?? {};
  const blocks = blocksOf(last);
  const config = fieldsOf(body["inferenceConfig"]);
  const tools = fieldsOf(body["toolConfig"]);
  const choice = fieldsOf(tools["toolChoice"]);
  const own = fieldsOf(body["additionalModelRequestFields"]);
  const thinking = fieldsOf(own["thinking"] ?? own["reasoning_config"]);
  const results = blocks.filter((it) => it["toolResult"] !== undefined);
  const format = fieldsOf(fieldsOf(fieldsOf(fieldsOf(body["outputConfig"])["textFormat"])["structure"])["jsonSchema"]);
  return {
    question: last["role"] === "user" && results.length === 0 ? textIn(blocks) : "",
    texts: [textIn(listOf(body["system"]).map(fieldsOf)), ...messages.map((it) => textIn(blocksOf(it)))],
    media: blocks.flatMap((it) => Object.keys(it).flatMap((name) => names[name] ?? [])),
    toolResults: results.map((it) => textIn([it])),
    tools: listOf(tools["tools"]).flatMap((it) => offered(fieldsOf(fieldsOf(it)["toolSpec"]))),
    toolChoice:
      choice["any"] === undefined
        ? choice["tool"] === undefined
          ? "auto"
          : { name: textOf(fieldsOf(choice["tool"])["name"]) }
        : "required",
    parallel: true,
    reasoning: thinking["type"] === "enabled" || thinking["type"] === "adaptive",
    schema: format["schema"] === undefined ? undefined : fieldsOf(parsed(textOf(format["schema"]))),
    maxTokens: numberOf(config["maxTokens"]),
    stop: listOf(config["stopSequences"]).map(String),
  };
}

/** The tokens that a request has beside its texts. */
export function overheadOf(body: Fields): number {
  const media = messagesOf(body).flatMap((it) => blocksOf(it).filter((block) => names[Object.keys(block)[0] ?? ""]));
  const tools = body["toolConfig"] === undefined ? 0 : 300 + Math.ceil(JSON.stringify(body["toolConfig"]).length / 5);
  return 3 + messagesOf(body).length * 4 + media.length * 1000 + tools;
}

/** The text of blocks, and of what stands in them. */
export function textIn(blocks: readonly Fields[]): string {
  return blocks
    .map((it) => {
      const call = fieldsOf(it["toolUse"]);
      const result = fieldsOf(it["toolResult"]);
      const guarded = fieldsOf(fieldsOf(it["guardContent"])["text"]);
      return (
        textOf(it["text"]) ||
        textOf(guarded["text"]) ||
        textOf(fieldsOf(fieldsOf(it["reasoningContent"])["reasoningText"])["text"]) ||
        (it["json"] === undefined ? "" : JSON.stringify(it["json"])) ||
        (call["input"] === undefined ? "" : JSON.stringify(call["input"])) ||
        textIn(listOf(result["content"]).map(fieldsOf))
      );
    })
    .join("");
}

function offered({ name, description, inputSchema }: Fields): OfferedTool[] {
  if (name === undefined) return [];
  return [
    { name: textOf(name), description: textOf(description), parameters: fieldsOf(fieldsOf(inputSchema)["json"]) },
  ];
}

/** The JSON of a text; null where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const names: Readonly<Record<string, string>> = {
  image: "a picture",
  document: "a document",
  video: "a film",
  audio: "a sound",
};
