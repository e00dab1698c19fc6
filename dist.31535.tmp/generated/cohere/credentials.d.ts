/** Credentials of Cohere. */
export interface CohereCredentials {
    /** API Key. Secret. */
    api_key: string;
    /** API Base URL */
    base_url?: string | undefined;
}
/** Credentials of a customized llm model of Cohere. */
export interface CohereLlmModelCredentials {
    /** Completion Mode. Default: "chat". */
    mode?: "completion" | "chat" | undefined;
    /** API Key. Secret. */
    api_key: string;
    /** API Base URL */
    base_url?: string | undefined;
}
/** Credentials of customized models, by model type. */
export interface CohereModelCredentials {
    readonly llm: CohereLlmModelCredentials;
    readonly "text-embedding": CohereCredentials;
    readonly rerank: CohereCredentials;
}
