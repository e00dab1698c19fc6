/** Credentials of Anthropic. */
export interface AnthropicCredentials {
    /** API Key. Secret. */
    anthropic_api_key: string;
    /** API URL */
    anthropic_api_url?: string | undefined;
}
/** Credentials of customized models, by model type. */
export interface AnthropicModelCredentials {
    readonly llm: AnthropicCredentials;
}
