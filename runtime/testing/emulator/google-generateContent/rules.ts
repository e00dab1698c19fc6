import { fieldsOf, listOf, textOf, type Fields } from "../json.ts";
import { invalid } from "../google/error.ts";
import { field } from "../google/field.ts";
import { modelOf, modelRule } from "../google/model.ts";
import type { Rule } from "../operation.ts";

const contentsRule: Rule = ({ body }) => {
  const contents = contentsOf(body);
  if (contents.length === 0) return invalid("* GenerateContentRequest.contents: contents is not specified\n");
  for (const [index, { role = "user", parts }] of contents.entries()) {
    if (!["user", "model", "function"].includes(textOf(role))) return invalid("Please use a valid role: user, model.");
    if (listOf(parts).length === 0)
      return invalid(`* GenerateContentRequest.contents[${index}].parts: contents.parts must not be empty.\n`);
    const bare = partsOf(parts).findIndex((part) => Object.keys(part).every((name) => !isData(name)));
    if (bare !== -1) {
      return invalid(
        `* GenerateContentRequest.contents[${index}].parts[${bare}].data: required oneof field 'data' must have one initialized field\n`,
      );
    }
  }
  return undefined;
};

/** Every turn of calls is followed by a turn with as many results. https://ai.google.dev/gemini-api/docs/function-calling */
const callsRule: Rule = ({ body }) => {
  const contents = contentsOf(body);
  for (const [index, content] of contents.entries()) {
    const calls = withData(content, "functionCall").length;
    const results = withData(contents[index + 1], "functionResponse").length;
    if (calls > 0 && contents[index - 1] === undefined)
      return invalid(
        "Please ensure that function call turn comes immediately after a user turn or after a function response turn.",
      );
    if (calls > 0 && contents[index + 1] !== undefined && calls !== results)
      return invalid(
        "Please ensure that the number of function response parts is equal to the number of function call parts of the function call turn.",
      );
    const before = withData(contents[index - 1], "functionCall").length;
    if (withData(content, "functionResponse").length > 0 && before === 0)
      return invalid("Please ensure that function response turn comes immediately after a function call turn.");
  }
  return undefined;
};

/** https://ai.google.dev/gemini-api/docs/thought-signatures */
const signatureRule: Rule = (asked) => {
  if (!/gemini-[3-9]/.test(modelOf(asked))) return undefined;
  for (const [index, content] of contentsOf(asked.body).entries()) {
    const first = withData(content, "functionCall")[0];
    if (first === undefined || field(first, "thoughtSignature") !== undefined) continue;
    const name = textOf(fieldsOf(field(first, "functionCall"))["name"]);
    return invalid(
      `Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly, and missing thought_signature may lead to degraded model performance. Additional data, function call \`default_api:${name}\` , position ${index + 1}.`,
    );
  }
  return undefined;
};

const toolsRule: Rule = ({ body }) => {
  const declarations = listOf(body["tools"]).flatMap((it) => listOf(field(fieldsOf(it), "functionDeclarations")));
  for (const [index, declaration] of declarations.map(fieldsOf).entries()) {
    const at = `* GenerateContentRequest.tools[0].function_declarations[${index}]`;
    if (!/^[A-Za-z_][\w.:-]{0,63}$/.test(textOf(declaration["name"]))) {
      return invalid(
        `${at}.name: Invalid function name. Must start with a letter or an underscore. Must be alphanumeric (a-z, A-Z, 0-9), underscores (_), dots (.), colons (:), or dashes (-), with a maximum length of 64.\n`,
      );
    }
    if (declaration["parameters"] !== undefined && field(declaration, "parametersJsonSchema") !== undefined)
      return invalid(`${at}: parameters and parameters_json_schema cannot both be set.\n`);
  }
  const config = fieldsOf(field(fieldsOf(field(body, "toolConfig")), "functionCallingConfig"));
  const allowed = listOf(field(config, "allowedFunctionNames"));
  if (allowed.length === 0) return undefined;
  if (config["mode"] !== "ANY" && config["mode"] !== "VALIDATED")
    return invalid("Allowed function names can only be set when function calling mode is ANY or VALIDATED.");
  const names = new Set(declarations.map((it) => fieldsOf(it)["name"]));
  const missing = allowed.find((name) => !names.has(name));
  return missing === undefined
    ? undefined
    : invalid(`Allowed function name ${String(missing)} is not in the function declarations.`);
};

const configRule: Rule = (asked) => {
  const config = fieldsOf(field(asked.body, "generationConfig"));
  const thinking = fieldsOf(field(config, "thinkingConfig"));
  const [level, budget] = [field(thinking, "thinkingLevel"), field(thinking, "thinkingBudget")];
  if (level !== undefined && budget !== undefined)
    return invalid("You can only set only one of thinking budget and thinking level.");
  if (level !== undefined && /gemini-[12]/.test(modelOf(asked)))
    return invalid("Thinking level is not supported for this model.");
  const [schema, jsonSchema] = [field(config, "responseSchema"), field(config, "responseJsonSchema")];
  if (schema !== undefined && jsonSchema !== undefined)
    return invalid("Only one of response_schema and response_json_schema can be set.");
  const type = textOf(field(config, "responseMimeType"));
  if ((schema ?? jsonSchema) !== undefined && type !== "application/json" && type !== "text/x.enum") {
    return invalid(
      "* GenerateContentRequest.generation_config.response_schema: only allowed for response mime type: application/json, text/x.enum\n",
    );
  }
  return undefined;
};

const mediaRule: Rule = ({ body, path }) => {
  for (const part of contentsOf(body).flatMap(({ parts }) => partsOf(parts))) {
    const inline = fieldsOf(field(part, "inlineData"));
    const file = fieldsOf(field(part, "fileData"));
    const type = textOf(field(inline, "mimeType") ?? field(file, "mimeType"));
    if (type !== "" && !/^(?:image|audio|video|text)\/|^application\/pdf$/.test(type))
      return invalid(`Unsupported MIME type: ${type}`);
    const data = textOf(inline["data"]);
    if (field(part, "inlineData") !== undefined && (type === "" || !/^[\w+/-]+={0,2}$/.test(data)))
      return invalid("Provided inline data is not valid: it needs a MIME type and base64 data.");
    if (field(part, "fileData") !== undefined && type === "" && path.includes("/projects/"))
      return invalid("Unable to submit request because it must have a mimeType parameter in fileData.");
  }
  return undefined;
};

/** What the schema cannot say about a prompt. */
export const promptRules: readonly Rule[] = [modelRule, contentsRule];

/** What the schema cannot say. */
export const rules: readonly Rule[] = [...promptRules, callsRule, signatureRule, toolsRule, configRule, mediaRule];

/** The turns of a request. */
export function contentsOf(body: Fields): readonly Fields[] {
  return listOf(body["contents"]).map(fieldsOf);
}

/** The parts of a turn. */
export function partsOf(parts: unknown): readonly Fields[] {
  return listOf(parts).map(fieldsOf);
}

/** The parts of a turn that hold such data. */
export function withData(content: Fields | undefined, name: string): readonly Fields[] {
  return partsOf(content?.["parts"]).filter((part) => field(part, name) !== undefined);
}

function isData(name: string): boolean {
  return !/^(?:thought|thought_?signature|part_?metadata|media_?resolution|video_?metadata)$/i.test(name);
}
