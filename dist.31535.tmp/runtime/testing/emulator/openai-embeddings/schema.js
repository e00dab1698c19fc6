import { either, integer, list, object, oneOf, optionals, text } from "../check/shape.js";
import { textOf } from "../json.js";
import { openaiError } from "../openai/error.js";
/** The body of a request. https://platform.openai.com/docs/api-reference/embeddings/create */
export const schema = object({
    model: text({ min: 1 }),
    input: either(text(), list(either(text(), integer(), list(integer())), { min: 1, max: 2048 })),
    ...optionals({ dimensions: integer({ min: 1 }), encoding_format: oneOf("float", "base64"), user: text() }),
});
/** What the schema cannot say. */
export const rules = [
    ({ body }) => {
        const inputs = [body["input"]].flat();
        if (!inputs.includes(""))
            return undefined;
        return openaiError(400, "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.");
    },
    ({ body }) => body["dimensions"] !== undefined && body["dimensions"] !== null && textOf(body["model"]).includes("ada")
        ? openaiError(400, "This model does not support specifying dimensions.")
        : undefined,
];
