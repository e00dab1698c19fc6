/** Credentials of OpenAI. */
export interface OpenaiCredentials {
    /** API Key. Secret. */
    openai_api_key: string;
    /** Organization */
    openai_organization?: string | undefined;
    /** API Base URL */
    openai_api_base?: string | undefined;
    /** Model to Validate With */
    validate_model?: string | undefined;
    /** API Protocol. Default: "responses". */
    api_protocol?: "responses" | "chat" | undefined;
    /** Request Metadata. Default: "disabled". */
    enable_request_metadata?: "enabled" | "disabled" | undefined;
}
/** Credentials of a customized llm, text-embedding, speech2text, tts, moderation model of OpenAI. */
export interface OpenaiAnyModelCredentials {
    /** API Key. Secret. */
    openai_api_key: string;
    /** Organization */
    openai_organization?: string | undefined;
    /** API Base URL */
    openai_api_base?: string | undefined;
    /** API Protocol. Default: "responses". */
    api_protocol?: "responses" | "chat" | undefined;
    /** Request Metadata. Default: "disabled". */
    enable_request_metadata?: "enabled" | "disabled" | undefined;
}
/** Credentials of customized models, by model type. */
export interface OpenaiModelCredentials {
    readonly llm: OpenaiAnyModelCredentials;
    readonly "text-embedding": OpenaiAnyModelCredentials;
    readonly speech2text: OpenaiAnyModelCredentials;
    readonly tts: OpenaiAnyModelCredentials;
    readonly moderation: OpenaiAnyModelCredentials;
}
