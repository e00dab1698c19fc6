import { cohereError } from "../cohere/vendor.js";
import { integer, list, object, oneOf, openObject, optionals, text } from "../check/shape.js";
/** The body of a request. https://docs.cohere.com/v2/reference/embed */
export const schema = object({
    model: text({ min: 1 }),
    input_type: oneOf("search_document", "search_query", "classification", "clustering", "image"),
    ...optionals({
        texts: list(text(), { min: 1, max: 96 }),
        images: list(text(), { min: 1, max: 1 }),
        inputs: list(object({ content: list(openObject({ type: oneOf("text", "image_url") })) }), { min: 1, max: 96 }),
        embedding_types: list(oneOf("float", "int8", "uint8", "binary", "ubinary", "base64"), { min: 1 }),
        max_tokens: integer({ min: 1 }),
        output_dimension: integer({ values: [256, 512, 1024, 1536] }),
        priority: integer({ min: 0, max: 999 }),
        truncate: oneOf("NONE", "START", "END"),
    }),
});
/** What the schema cannot say. */
export const rules = [
    ({ body }) => {
        const given = ["texts", "images", "inputs"].filter((name) => (body[name] ?? null) !== null);
        return given.length === 1
            ? undefined
            : cohereError(400, "invalid request: exactly one of texts, images or inputs must be provided");
    },
];
