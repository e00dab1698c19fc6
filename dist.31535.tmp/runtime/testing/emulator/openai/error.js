/** OpenAI's error body. */
export function openaiError(status, message, param = null, code = null, type = "invalid_request_error") {
    return { status, body: { error: { message, type, param, code } } };
}
