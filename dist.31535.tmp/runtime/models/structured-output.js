import { invokeError } from "../core/error.js";
import { hasFeature } from "./card.js";
import { invalidParameters } from "./parameters.js";
import { jsonSchemaFrom } from "./schema-source.js";
/**
 * Decides how an answer gets its shape: natively where the card has `structured-output` or a rule `json_schema`, by a code block
 * where its rule `response_format` offers `JSON` or `XML`.
 * @throws InvokeBadRequestError `unsupported_parameter` where the model knows neither, `invalid_parameter` for a `json_schema` that is none.
 */
export function outputFormat(card, checked, wanted) {
    const { response_format: format, json_schema: schemaText, ...others } = checked;
    if (wanted !== undefined)
        return wantedFormat(card, others, wanted);
    if (isBlockKind(format))
        return { parameters: others, block: format };
    if (format === "json_schema")
        return { parameters: others, responseSchema: parseSchema(schemaText, card) };
    return { parameters: format === undefined ? others : { ...others, response_format: format } };
}
function wantedFormat(card, parameters, wanted) {
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
    throw invokeError("InvokeBadRequestError", `${model} cannot be given a schema: its card lacks the feature structured-output`, {
        reason: "unsupported_parameter",
        model,
    });
}
function isBlockKind(format) {
    return format === "JSON" || format === "XML";
}
/** The text of a `json_schema` parameter: the schema itself, or OpenAI's `{name, schema, strict}` around it. */
function parseSchema(text, card) {
    const value = typeof text === "string" ? parseObject(text) : undefined;
    if (value === undefined) {
        throw invalidParameters([{ parameter: "json_schema", code: "type", message: "json_schema must be the text of a JSON object." }], undefined, card.descriptor.model);
    }
    const { name, schema, strict } = value;
    if (typeof schema !== "object" || schema === null)
        return { name: "response", schema: value };
    const own = { name: typeof name === "string" && name !== "" ? name : "response", schema: schema };
    return typeof strict === "boolean" ? { ...own, strict } : own;
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
