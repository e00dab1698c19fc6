/**
 * What only OpenAI-style providers say, before the rows that all protocols share.
 * https://platform.openai.com/docs/guides/error-codes, https://console.groq.com/docs/errors, https://api-docs.deepseek.com/quick_start/error_codes
 */
export const openaiErrors = {
    rows: [
        {
            code: /model_decommissioned|model_terms_required/,
            verdict: { error: "InvokeBadRequestError", reason: "model_not_found" },
        },
        {
            code: /sensitive_words_detected|cyber_policy(_violation)?|image_content_policy_violation/,
            verdict: { error: "InvokeBadRequestError", reason: "content_filter" },
        },
        // Groq's flex tier: https://console.groq.com/docs/flex-processing
        { code: /capacity_exceeded/, verdict: { error: "InvokeRateLimitError", reason: "capacity" } },
        { status: 498, verdict: { error: "InvokeRateLimitError", reason: "capacity" } },
    ],
};
