import type { ChatCall } from "../core/call.ts";
import type { JsonSchema } from "../core/message.ts";
import { properties } from "../core/parameter-filter.ts";
import { hasFeature } from "./card.ts";
import type { BlockKind } from "./code-block/open-block.ts";
import type { LlmBinding } from "./llm-call.ts";
import { type BoundModel, invalidParameters, lacksFeature } from "./refusal.ts";
import { jsonSchemaFrom, type SchemaSource } from "./schema-source.ts";

/** The shape that an answer must have. */
export interface ResponseSchema {
  readonly schema: SchemaSource;
  /** Letters, digits, `_` and `-`; `response` when left out. */
  readonly name?: string | undefined;
  /** Whether the model is held to the schema exactly, where the provider can be told. */
  readonly strict?: boolean | undefined;
}

/** How an answer gets its shape. */
export interface OutputFormat {
  /** The parameters that go to the wire: without those that are said by the rest. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** By the provider's native way, or for a code block what its prompt shows. */
  readonly shape?: ChatCall["responseSchema"];
  /** By the reference's code block, as text of this kind. */
  readonly block?: BlockKind | undefined;
}

/**
 * Decides how an answer gets its shape: natively where the card has `structured-output` or a rule `json_schema`, by a code block
 * where its rule `response_format` offers `JSON` or `XML`.
 * @throws InvokeBadRequestError `unsupported_parameter` where the model knows neither, `invalid_parameter` for a `json_schema` that is none.
 */
export function outputFormat(
  model: BoundModel & Pick<LlmBinding, "openBlock">,
  { json_schema: text, ...checked }: Readonly<Record<string, unknown>>,
  wanted: ResponseSchema | undefined,
): OutputFormat {
  const { response_format: format, ...parameters } = checked;
  const isNative = format === "json_schema";
  const given = wanted ?? (isNative ? parseSchema(model, text) : undefined);
  if (given === undefined) {
    return model.openBlock && (format === "JSON" || format === "XML")
      ? { parameters, block: format }
      : { parameters: checked };
  }
  const { name, strict } = given;
  const shape = { name: name || "response", schema: jsonSchemaFrom(given.schema, "the answer"), strict };
  const { card } = model;
  const ruleOf = (parameter: string) => card.descriptor.parameter_rules.find((rule) => rule.name === parameter);
  if (isNative || hasFeature(card, "structured-output") || ruleOf("json_schema")) return { parameters, shape };
  if (model.openBlock && ruleOf("response_format")?.options.includes("JSON"))
    return { parameters, shape, block: "JSON" };
  throw lacksFeature(model, "unsupported_parameter", "responseSchema", ["structured-output"]);
}

/** The text of a `json_schema` parameter: the schema itself, or OpenAI's `{name, schema, strict}` around it. */
function parseSchema(model: BoundModel, text: unknown): ResponseSchema {
  try {
    const value = properties(JSON.parse(String(text))) as JsonSchema;
    return properties(value["schema"]) ? (value as unknown as ResponseSchema) : { schema: value };
  } catch {
    throw invalidParameters(model, [
      { parameter: "json_schema", code: "type", message: "json_schema must be a JSON object." },
    ]);
  }
}
