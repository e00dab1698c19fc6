/**
 * What is true of failures of all protocols, in the order of the tests: AWS exceptions, wording about keys, 401, 403, 402, 429,
 * wording about billing, content filters, context length, models, size, support, then the remaining statuses, and last the codes
 * of errors inside a stream, which have no status.
 */
export const commonErrors = [
    // https://docs.aws.amazon.com/bedrock/latest/APIReference/CommonErrors.html and API_runtime_Converse.html
    { code: /AccessDeniedException/, verdict: { error: "InvokeAuthorizationError", reason: "permission" } },
    {
        code: /UnrecognizedClientException|(Expired|Invalid)Token(Exception)?|InvalidSignatureException|IncompleteSignature|MissingAuthenticationToken(Exception)?|InvalidClientTokenId/,
        verdict: { error: "InvokeAuthorizationError", reason: "auth" },
    },
    { code: /ResourceNotFoundException/, verdict: { error: "InvokeBadRequestError", reason: "model_not_found" } },
    { code: /ServiceQuotaExceededException/, verdict: { error: "InvokeRateLimitError", reason: "quota" } },
    { code: /ThrottlingException/, verdict: { error: "InvokeRateLimitError", reason: "rate" } },
    { code: /ModelTimeoutException/, verdict: { error: "InvokeServerUnavailableError", reason: "timeout" } },
    {
        code: /ModelNotReadyException|ServiceUnavailableException/,
        verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" },
    },
    {
        code: /ModelErrorException|ModelStreamErrorException|InternalServerException/,
        verdict: { error: "InvokeServerUnavailableError", reason: "server" },
    },
    // Gemini, xAI and others answer a bad key with 400.
    {
        status: 400,
        code: /invalid_api_key|authentication_error/,
        verdict: { error: "InvokeAuthorizationError", reason: "auth_in_400" },
    },
    {
        status: 400,
        body: /"reason"\s*:\s*"API_KEY_INVALID"/,
        verdict: { error: "InvokeAuthorizationError", reason: "auth_in_400" },
    },
    {
        status: 400,
        message: /(incorrect|invalid|missing|wrong|no) (x-)?api[ _-]?key|api[ _-]?key (is )?(not valid|invalid|missing|expired|not found|required)/i,
        verdict: { error: "InvokeAuthorizationError", reason: "auth_in_400" },
    },
    { status: 401, verdict: { error: "InvokeAuthorizationError", reason: "auth" } },
    {
        status: 403,
        message: /(expired|invalid|incorrect|missing|malformed)[^.]{0,30} (token|api[ _-]?key|signature|credentials?)|(token|api[ _-]?key|signature|credentials?)[^.]{0,30} (expired|invalid|incorrect|missing|not valid|does not match)/i,
        verdict: { error: "InvokeAuthorizationError", reason: "auth" },
    },
    { status: 403, verdict: { error: "InvokeAuthorizationError", reason: "permission" } },
    { status: 402, verdict: { error: "InvokeRateLimitError", reason: "quota" } },
    // 429. Google names its quotas by id, such as GenerateRequestsPerDayPerProjectPerModel-FreeTier.
    { status: 429, body: /"quotaId"\s*:\s*"[^"]*PerDay/, verdict: { error: "InvokeRateLimitError", reason: "quota" } },
    { status: 429, code: /request_too_large/, verdict: { error: "InvokeRateLimitError", reason: "request_exceeds_tpm" } },
    {
        status: 429,
        message: /request too large/i,
        verdict: { error: "InvokeRateLimitError", reason: "request_exceeds_tpm" },
    },
    // A quota that comes back by the minute, with the delay in the body.
    {
        status: 429,
        message: /exceeded your current quota/i,
        body: /google\.rpc\.RetryInfo/,
        verdict: { error: "InvokeRateLimitError", reason: "quota", retryable: true },
    },
    {
        status: 429,
        message: /exceeded your current quota|credit balance|insufficient (balance|credits?|funds|quota)/i,
        verdict: { error: "InvokeRateLimitError", reason: "quota" },
    },
    {
        status: 429,
        message: /(at|over|tier) capacity|capacity (exceeded|reached)/i,
        verdict: { error: "InvokeRateLimitError", reason: "capacity" },
    },
    // Billing, wherever it is said.
    {
        code: /insufficient_(quota|balance|credits?|funds)|billing_(error|hard_limit_reached|not_active)|(exceeded_current_)?quota_exceeded(_error)?|exceeded_current_quota_error|arrearage/,
        verdict: { error: "InvokeRateLimitError", reason: "quota" },
    },
    { status: 429, verdict: { error: "InvokeRateLimitError", reason: "rate" } },
    {
        message: /credit balance is too low|insufficient (account )?(balance|credits?|funds|quota)|api usage limits|exceeded your current quota|billing hard limit/i,
        verdict: { error: "InvokeRateLimitError", reason: "quota" },
    },
    {
        code: /content_filter|content_policy_violation|responsibleaipolicyviolation|data_?inspection_?failed|moderation_blocked|content_moderation|safety_violations?/,
        verdict: { error: "InvokeBadRequestError", reason: "content_filter" },
    },
    {
        message: /content (management|usage|filtering|moderation|safety) (policy|policies)|content[ _]filter|blocked by (the |our )?(safety|content|moderation)|rejected (by|as a result of) (the |our )?safety system|inappropriate content/i,
        verdict: { error: "InvokeBadRequestError", reason: "content_filter" },
    },
    {
        code: /context_length_exceeded|context_window_exceeded|too_many_prompt_tokens|model_context_window_exceeded|exceed_context_size_error|prompt_too_long/,
        verdict: { error: "InvokeBadRequestError", reason: "context_length" },
    },
    {
        message: /context (length|window|size|limit)|(prompt|input) (is )?too long|(input|prompt) tokens? (count )?(\([^)]*\) )?exceed|maximum (input|prompt|context)|too many (input |prompt )?tokens|total length of all messages|max(imum)? allowed tokens|reduce the length of the (messages|prompt|input)/i,
        verdict: { error: "InvokeBadRequestError", reason: "context_length" },
    },
    {
        code: /model_?not_?found|deployment_?not_?found|not_found_error|unknown_model|invalid_model|model_not_available|no_such_model/,
        verdict: { error: "InvokeBadRequestError", reason: "model_not_found" },
    },
    { status: [404, 410], verdict: { error: "InvokeBadRequestError", reason: "model_not_found" } },
    {
        message: /\bmodel\b[^.]{0,80}(does not exist|doesn't exist|not found|not exist\b)|model (identifier|id|name) is (invalid|not valid)|no such model|(unknown|invalid) model\b|not a valid model/i,
        verdict: { error: "InvokeBadRequestError", reason: "model_not_found" },
    },
    { status: 413, verdict: { error: "InvokeBadRequestError", reason: "request_too_large" } },
    { code: /request_too_large/, verdict: { error: "InvokeBadRequestError", reason: "request_too_large" } },
    {
        code: /unsupported_(parameter|value)/,
        verdict: { error: "InvokeBadRequestError", reason: "unsupported_parameter" },
    },
    {
        status: [400, 422],
        message: /(does not|doesn't) support|unsupported (parameter|value)|not supported (with|by|for) (this|the) model/i,
        verdict: { error: "InvokeBadRequestError", reason: "unsupported_parameter" },
    },
    { status: [400, 405, 406, 415, 422], verdict: { error: "InvokeBadRequestError", reason: "invalid_request" } },
    { status: 408, verdict: { error: "InvokeConnectionError", reason: "timeout", retryable: true } },
    { status: 409, verdict: { error: "InvokeServerUnavailableError", reason: "conflict" } },
    { status: 424, verdict: { error: "InvokeServerUnavailableError", reason: "server" } },
    { status: 499, verdict: { error: "InvokeConnectionError", reason: "cancelled" } },
    { status: [503, 529], verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" } },
    { status: 504, verdict: { error: "InvokeServerUnavailableError", reason: "timeout" } },
    { status: [500, 501, 502], verdict: { error: "InvokeServerUnavailableError", reason: "server" } },
    // Without a status. Google's are https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    {
        code: /rate_?limit(_error|_exceeded|_reached)?|too_many_requests|throttl.*|resource_exhausted/,
        verdict: { error: "InvokeRateLimitError", reason: "rate" },
    },
    {
        code: /(engine_)?overloaded(_error)?|(service_)?unavailable(_error)?/,
        verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" },
    },
    {
        code: /authentication_error|invalid_api_key|unauthenticated|unauthorized/,
        verdict: { error: "InvokeAuthorizationError", reason: "auth" },
    },
    { code: /permission_(error|denied)|forbidden/, verdict: { error: "InvokeAuthorizationError", reason: "permission" } },
    {
        code: /timeout(_error)?|request_timeout|deadline_exceeded/,
        verdict: { error: "InvokeServerUnavailableError", reason: "timeout" },
    },
    {
        code: /server_error|api_error|internal(_server)?(_error)?/,
        verdict: { error: "InvokeServerUnavailableError", reason: "server" },
    },
    { code: /not_found/, verdict: { error: "InvokeBadRequestError", reason: "model_not_found" } },
    {
        code: /invalid_request(_error)?|invalid_argument|failed_precondition|out_of_range|bad_request(_error)?|validation(_error|exception)|invalid_prompt|tool_use_failed/,
        verdict: { error: "InvokeBadRequestError", reason: "invalid_request" },
    },
    { message: /rate limit|too many requests/i, verdict: { error: "InvokeRateLimitError", reason: "rate" } },
    { message: /overloaded/i, verdict: { error: "InvokeServerUnavailableError", reason: "overloaded" } },
];
/** What is left, by the status' first digit. */
export const statusErrors = {
    "3": { error: "InvokeServerUnavailableError", reason: "invalid_response" },
    "4": { error: "InvokeBadRequestError", reason: "invalid_request" },
    "5": { error: "InvokeServerUnavailableError", reason: "server" },
};
