import type { ChatCall } from "../core/call.ts";
import { invokeError } from "../core/error.ts";
import type { JsonSchema } from "../core/message.ts";
import { type Card, hasFeature } from "./card.ts";
import { invalidParameters } from "./parameters.ts";
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
  /** By the provider's native way. */
  readonly responseSchema?: ChatCall["responseSchema"];
  /** By the reference's code block, as text of this kind. */
  readonly block?: BlockKind | undefined;
  /** For a code block: the schema that its prompt shows. */
  readonly blockSchema?: JsonSchema | undefined;
}

/** What a code block may hold. */
export type BlockKind = "JSON" | "XML";

/**
 * Decides how an answer gets its shape: natively where the card has `structured-output` or a rule `json_schema`, by a code block
 * where its rule `response_format` offers `JSON` or `XML`.
 * @throws InvokeBadRequestError `unsupported_parameter` where the model knows neither, `invalid_parameter` for a `json_schema` that is none.
 */
export function outputFormat(
  card: Card,
  checked: Readonly<Record<string, unknown>>,
  wanted: ResponseSchema | undefined,
): OutputFormat {
  const { response_format: format, json_schema: schemaText, ...others } = checked;
  if (wanted !== undefined) return wantedFormat(card, others, wanted);
  if (isBlockKind(format)) return { parameters: others, block: format };
  if (format === "json_schema") return { parameters: others, responseSchema: parseSchema(schemaText, card) };
  return { parameters: format === undefined ? others : { ...others, response_format: format } };
}

function wantedFormat(card: Card, parameters: OutputFormat["parameters"], wanted: ResponseSchema): OutputFormat {
  const { name = "response", strict } = wanted;
  const schema = jsonSchemaFrom(wanted.schema, "the answer");
  const rules = card.descriptor.parameter_rules;
  if (hasFeature(card, "structured-output") || rules.some((rule) => rule.name === "json_schema")) {
    return { parameters, responseSchema: strict === undefined ? { name, schema } : { name, schema, strict } };
  }
  if (rules.some((rule) => rule.name === "response_format" && rule.options.includes("JSON"))) {
    return { parameters, block: "JSON", blockSchema: schema };
  }
  const { model } = card.descriptor;
  throw invokeError(
    "InvokeBadRequestError",
    `${model} cannot be given a schema: its card lacks the feature structured-output`,
    {
      reason: "unsupported_parameter",
      model,
    },
  );
}

function isBlockKind(format: unknown): format is BlockKind {
  return format === "JSON" || format === "XML";
}

/** The text of a `json_schema` parameter: the schema itself, or OpenAI's `{name, schema, strict}` around it. */
function parseSchema(text: unknown, card: Card): NonNullable<ChatCall["responseSchema"]> {
  const value = typeof text === "string" ? parseObject(text) : undefined;
  if (value === undefined) {
    throw invalidParameters(
      [{ parameter: "json_schema", code: "type", message: "json_schema must be the text of a JSON object." }],
      undefined,
      card.descriptor.model,
    );
  }
  const { name, schema, strict } = value;
  if (typeof schema !== "object" || schema === null) return { name: "response", schema: value };
  const own = { name: typeof name === "string" && name !== "" ? name : "response", schema: schema as JsonSchema };
  return typeof strict === "boolean" ? { ...own, strict } : own;
}

function parseObject(text: string): JsonSchema | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonSchema) : undefined;
  } catch {
    return undefined;
  }
}
