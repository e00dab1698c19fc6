import { either, list, object, optional, tagged, text } from "../check/shape.js";
const part = tagged("type", {
    text: object({ text: text() }),
    image_url: object({ image_url: object({ url: text() }) }),
});
/** The body of a request. https://platform.openai.com/docs/api-reference/moderations/create */
export const schema = object({
    input: either(text(), list(either(text(), part), { min: 1 })),
    model: optional(text()),
});
