import { openaiVendor } from "../openai/vendor.js";
/** OpenAI's list of models, which clients ask for to try a key. https://platform.openai.com/docs/api-reference/models/list */
export const emulatedOpenAIModels = {
    kind: "openai-models",
    vendor: openaiVendor,
    method: "GET",
    path: "models",
    answer: ({ models = usual, memory }) => ({
        type: "json",
        value: {
            object: "list",
            data: models.map((id) => ({ id, object: "model", created: memory.created, owned_by: "system" })),
        },
    }),
};
const usual = [
    "gpt-4o",
    "gpt-4o-mini",
    "gpt-5",
    "gpt-5-mini",
    "text-embedding-3-small",
    "text-embedding-3-large",
    "whisper-1",
    "gpt-4o-mini-transcribe",
    "tts-1",
    "gpt-4o-mini-tts",
    "omni-moderation-latest",
];
