/** The model types of the card format, as cards spell them, in the order in which catalogues list them. */
export const modelTypes = ["llm", "text-embedding", "rerank", "speech2text", "tts", "moderation"];
/** The abilities that a card may list under `features`. */
export const modelFeatures = [
    "tool-call",
    "multi-tool-call",
    "agent-thought",
    "vision",
    "stream-tool-call",
    "document",
    "video",
    "audio",
    "structured-output",
    "polling",
];
/** The keys that `model_properties` may have. */
export const modelPropertyKeys = [
    "mode",
    "context_size",
    "max_chunks",
    "file_upload_limit",
    "supported_file_extensions",
    "max_characters_per_chunk",
    "default_voice",
    "voices",
    "word_limit",
    "audio_type",
    "max_workers",
];
/** The types that a parameter rule may have. `text` is a string of many lines; `int` and `float` are numbers. */
export const parameterTypes = ["float", "int", "string", "boolean", "text"];
/** The kinds of field that a credential form may have. */
export const formTypes = ["text-input", "secret-input", "select", "radio", "switch"];
