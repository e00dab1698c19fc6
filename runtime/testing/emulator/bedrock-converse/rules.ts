import { invalid, refusedByModel } from "../bedrock/error.ts";
import { modelRule } from "../bedrock/model.ts";
import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import type { Rule } from "../operation.ts";

/** A turn's place and its blocks. */
const rolesRule: Rule = ({ body }) => {
  for (const [index, { role }] of messagesOf(body).entries()) {
    if (index === 0 && role !== "user") {
      return invalid(
        "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
      );
    }
    if (index > 0 && role === messagesOf(body)[index - 1]?.["role"]) {
      return invalid(
        "A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.",
      );
    }
  }
  return undefined;
};

const blocksRule: Rule = ({ body }) => {
  for (const [index, message] of messagesOf(body).entries()) {
    const blocks = blocksOf(message);
    if (blocks.length === 0) {
      return invalid(
        `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`,
      );
    }
    for (const [at, block] of blocks.entries()) {
      const place = `messages.${index}.content.${at}`;
      if (Object.keys(block).length !== 1)
        return invalid(`The ContentBlock object at ${place} must set exactly one of its members.`);
      if (typeof block["text"] === "string" && block["text"].trim() === "") {
        return invalid(
          `The text field in the ContentBlock object at ${place} is blank. Add text to the text field, and try again.`,
        );
      }
      if (message["role"] === "assistant" && block["toolResult"] !== undefined)
        return invalid(`The toolResult block at ${place} is not allowed in a message of the assistant.`);
    }
    const last = blocks.at(-1);
    if (index === messagesOf(body).length - 1 && message["role"] === "assistant" && /\s$/.test(textOf(last?.["text"])))
      return refusedByModel("messages: final assistant content cannot end with trailing whitespace");
  }
  return undefined;
};

/** Calls and their results are in neighbouring turns. */
const callsRule: Rule = ({ body }) => {
  const messages = messagesOf(body);
  const ids = (message: Fields | undefined, name: string) =>
    (message === undefined ? [] : blocksOf(message)).flatMap((it) =>
      it[name] === undefined || fieldsOf(it[name])["type"] === "server_tool_use"
        ? []
        : [textOf(fieldsOf(it[name])["toolUseId"])],
    );
  const isCalling = messages.some((it) => ids(it, "toolUse").length + ids(it, "toolResult").length > 0);
  if (isCalling && body["toolConfig"] === undefined)
    return invalid("The toolConfig field must be defined when using toolUse and toolResult content blocks.");
  for (const [index, message] of messages.entries()) {
    const called = ids(messages[index - 1], "toolUse");
    const results = ids(message, "toolResult");
    if (results.length > called.length) {
      return invalid(
        `The number of toolResult blocks at messages.${index}.content exceeds the number of toolUse blocks of previous turn.`,
      );
    }
    const missing = called.filter((id) => !results.includes(id));
    if (message["role"] === "user" && missing.length > 0) {
      return invalid(
        `Expected toolResult blocks at messages.${index}.content for the following Ids: ${missing.join(", ")}`,
      );
    }
  }
  return undefined;
};

const toolsRule: Rule = ({ body }) => {
  const config = fieldsOf(body["toolConfig"]);
  const names = listOf(config["tools"]).flatMap((it) => {
    const name = fieldsOf(fieldsOf(it)["toolSpec"])["name"];
    return name === undefined ? [] : [textOf(name)];
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return invalid(`The value at toolConfig contains duplicate tool names: ${twice}`);
  const chosen = fieldsOf(fieldsOf(config["toolChoice"])["tool"])["name"];
  return chosen === undefined || names.includes(textOf(chosen))
    ? undefined
    : invalid(`The tool ${textOf(chosen)} of toolConfig.toolChoice is not one of toolConfig.tools.`);
};

const documentsRule: Rule = ({ body }) => {
  const names = messagesOf(body).flatMap((it) =>
    blocksOf(it).flatMap((block) =>
      block["document"] === undefined ? [] : [textOf(fieldsOf(block["document"])["name"])],
    ),
  );
  if (names.some((name) => !/^[a-zA-Z0-9\s()[\]-]+$/.test(name) || /\s\s/.test(name))) {
    return invalid(
      "The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets. The name can't contain more than one consecutive whitespace character.",
    );
  }
  return names.some((name, index) => names.indexOf(name) !== index)
    ? invalid("Messages contain duplicate document names. Use unique names.")
    : undefined;
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html */
const cacheRule: Rule = ({ body }) => {
  const contents = messagesOf(body).map(blocksOf);
  const tools = listOf(fieldsOf(body["toolConfig"])["tools"]).map(fieldsOf);
  const points = [...tools, ...listOf(body["system"]).map(fieldsOf), ...contents.flat()].filter(isPoint).length;
  if (points > 4) return refusedByModel(`A maximum of 4 blocks with cache_control may be provided. Found ${points}.`);
  for (const blocks of contents) {
    for (const [at, block] of blocks.entries()) {
      if (!isPoint(block)) continue;
      if (at === 0)
        return invalid("The cachePoint has nothing before it in its message: there is nothing available to cache.");
      if (blocks[at - 1]?.["document"] !== undefined || blocks[at - 1]?.["video"] !== undefined)
        return invalid("A cachePoint cannot be inserted directly after a document or a video.");
    }
  }
  return undefined;
};

const thinkingRule: Rule = ({ body }) => {
  const own = fieldsOf(body["additionalModelRequestFields"]);
  const { type, budget_tokens } = fieldsOf(own["thinking"] ?? own["reasoning_config"]);
  const budget = numberOf(budget_tokens);
  if (type !== "enabled") return undefined;
  if (budget === undefined || budget < 1024)
    return refusedByModel("thinking.enabled.budget_tokens: Input should be greater than or equal to 1024");
  const config = fieldsOf(body["inferenceConfig"]);
  if ((numberOf(config["maxTokens"]) ?? 4096) <= budget)
    return refusedByModel("`max_tokens` must be greater than `thinking.budget_tokens`.");
  return (numberOf(config["temperature"]) ?? 1) === 1
    ? undefined
    : refusedByModel("`temperature` may only be set to 1 when thinking is enabled.");
};

/** What the schema cannot say about a prompt. */
export const promptRules: readonly Rule[] = [
  modelRule,
  rolesRule,
  blocksRule,
  callsRule,
  toolsRule,
  documentsRule,
  cacheRule,
];

/** What the schema cannot say. */
export const rules: readonly Rule[] = [...promptRules, thinkingRule];

/** The turns of a request. */
export function messagesOf(body: Fields): readonly Fields[] {
  return listOf(body["messages"]).map(fieldsOf);
}

/** The blocks of a turn. */
export function blocksOf(message: Fields): readonly Fields[] {
  return listOf(message["content"]).map(fieldsOf);
}

/** Whether a block is a cache point. */
export function isPoint(block: Fields): boolean {
  return block["cachePoint"] !== undefined;
}
