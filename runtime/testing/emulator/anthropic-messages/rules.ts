import { fieldsOf, listOf, numberOf, textOf, type Fields } from "../json.ts";
import { isBase64, pictureFormat } from "../openai/common-rules.ts";
import { invalid } from "../anthropic/vendor.ts";
import type { Refusal, Rule } from "../operation.ts";
import { versionRule } from "./version-rule.ts";

/** Fields that only a beta header makes known. */
const betaRule: Rule = ({ body, headers }) => {
  const betas = headers["anthropic-beta"] ?? "";
  const hidden = Object.entries(betaFields).find(
    ([name, beta]) => (body[name] ?? null) !== null && !betas.includes(beta),
  );
  return hidden === undefined ? undefined : invalid(`${hidden[0]}: Extra inputs are not permitted`);
};

const betaFields: Readonly<Record<string, string>> = {
  mcp_servers: "mcp-client-",
  context_management: "context-management-",
  output_format: "structured-outputs-",
  speed: "fast-mode-",
};

const messagesRule: Rule = ({ body }) => {
  const messages = listOf(body["messages"]).map(fieldsOf);
  if (messages.length === 0) return invalid("messages: at least one message is required");
  if (messages[0]?.["role"] !== "user") return invalid('messages: first message must use the "user" role');
  for (const [index, { role, content }] of messages.entries()) {
    const isEmpty = content === "" || (Array.isArray(content) && content.length === 0);
    const isLastOfAssistant = index === messages.length - 1 && role === "assistant";
    if (isEmpty && !isLastOfAssistant) {
      return invalid(
        `messages.${index}: all messages must have non-empty content except for the optional final assistant message`,
      );
    }
    const final = listOf(content).at(-1) ?? content;
    const said = typeof final === "string" ? final : textOf(fieldsOf(final)["text"]);
    if (isLastOfAssistant && said !== said.trimEnd())
      return invalid("messages: final assistant content cannot end with trailing whitespace");
  }
  return undefined;
};

/** Every use of a tool is followed by its result in the next message, and every result has its use in the one before. */
const toolsRule: Rule = ({ body }) => {
  const messages = listOf(body["messages"]).map((it) => listOf(fieldsOf(it)["content"]).map(fieldsOf));
  for (const [index, blocks] of messages.entries()) {
    const uses = idsOf(blocks, "tool_use", "id");
    const answered = idsOf(messages[index + 1] ?? [], "tool_result", "tool_use_id");
    const open = uses.filter((id) => !answered.includes(id));
    if (open.length > 0) {
      return invalid(
        `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${open.join(", ")}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
      );
    }
    const used = idsOf(messages[index - 1] ?? [], "tool_use", "id");
    const place = blocks.findIndex((it) => it["type"] === "tool_result" && !used.includes(textOf(it["tool_use_id"])));
    if (place !== -1) {
      return invalid(
        `messages.${index}.content.${place}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${textOf(blocks[place]?.["tool_use_id"])}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
      );
    }
  }
  return undefined;
};

function idsOf(blocks: readonly Fields[], type: string, field: string): readonly string[] {
  return blocks.filter((it) => it["type"] === type).map((it) => textOf(it[field]));
}

/** https://docs.claude.com/en/docs/build-with-claude/extended-thinking */
const thinkingRule: Rule = ({ body }) => {
  const thinking = fieldsOf(body["thinking"]);
  const isOn = thinking["type"] === "enabled" || thinking["type"] === "adaptive";
  const budget = numberOf(thinking["budget_tokens"]) ?? 0;
  const maxTokens = numberOf(body["max_tokens"]);
  if (maxTokens !== undefined && budget >= maxTokens) {
    return invalid(
      "`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size",
    );
  }
  const temperature = body["temperature"] ?? 1;
  if (isOn && temperature !== 1) {
    return invalid(
      "`temperature` may only be set to 1 when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking",
    );
  }
  if (isOn && (body["top_k"] ?? null) !== null)
    return invalid(
      "`top_k` must be unset when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking",
    );
  const choice = fieldsOf(body["tool_choice"])["type"];
  return isOn && (choice === "any" || choice === "tool")
    ? invalid("Thinking may not be enabled when tool_choice forces tool use.")
    : undefined;
};

const samplingRule: Rule = ({ body }) => {
  const both = (body["temperature"] ?? null) !== null && (body["top_p"] ?? null) !== null;
  if (!both || !/claude-(?:opus-4-[1-9]|sonnet-4-5|haiku-4-5)/.test(textOf(body["model"]))) return undefined;
  return invalid("`temperature` and `top_p` cannot both be specified for this model. Please use only one.");
};

/** https://docs.claude.com/en/docs/build-with-claude/prompt-caching */
const cacheRule: Rule = ({ body }) => {
  const marks = JSON.stringify([
    body["system"],
    body["messages"],
    body["tools"],
    body["cache_control"] === undefined ? 0 : { cache_control: body["cache_control"] },
  ]);
  const count = marks.split('"cache_control":{').length - 1;
  return count > 4 ? invalid(`A maximum of 4 blocks with cache_control may be provided. Found ${count}.`) : undefined;
};

const toolChoiceRule: Rule = ({ body }) => {
  const names = listOf(body["tools"]).map((it) => textOf(fieldsOf(it)["name"]));
  const choice = fieldsOf(body["tool_choice"]);
  if (choice["type"] !== undefined && choice["type"] !== "none" && names.length === 0)
    return invalid("tool_choice: may only be specified while providing tools");
  if (choice["type"] === "tool" && !names.includes(textOf(choice["name"])))
    return invalid(`Tool '${textOf(choice["name"])}' not found in provided tools`);
  return new Set(names).size < names.length ? invalid("tools: Tool names must be unique.") : undefined;
};

const mediaRule: Rule = ({ body }) => {
  for (const [index, message] of listOf(body["messages"]).entries()) {
    for (const [place, item] of listOf(fieldsOf(message)["content"]).entries()) {
      const found = sourceProblem(fieldsOf(item), `messages.${index}.content.${place}`);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

function sourceProblem(block: Fields, path: string): Refusal | undefined {
  const source = fieldsOf(block["source"]);
  const data = textOf(source["data"]);
  if (source["type"] !== "base64") return undefined;
  const at = `${path}.${textOf(block["type"])}.source.base64`;
  if (!isBase64(data)) return invalid(`${at}: invalid base64 data`);
  const bytes = Buffer.from(data, "base64");
  if (block["type"] === "document")
    return bytes.subarray(0, 5).toString("latin1") === "%PDF-"
      ? undefined
      : invalid(`${path}.pdf.source.base64.data: The PDF specified was not valid.`);
  if (data.length > 5 * 1024 * 1024)
    return invalid(`${at}: image exceeds 5 MB maximum: ${data.length} bytes > 5242880 bytes`);
  const format = pictureFormat(bytes);
  if (format === undefined) return invalid("Could not process image");
  return format === source["media_type"]
    ? undefined
    : invalid(
        `${at}.data: The image was specified using the ${textOf(source["media_type"])} media type, but the image appears to be a ${format} image`,
      );
}

/** What the schema cannot say about a prompt. */
export const promptRules: readonly Rule[] = [
  versionRule,
  betaRule,
  messagesRule,
  toolsRule,
  toolChoiceRule,
  cacheRule,
  mediaRule,
];

/** What the schema cannot say. */
export const rules: readonly Rule[] = [...promptRules, thinkingRule, samplingRule];
