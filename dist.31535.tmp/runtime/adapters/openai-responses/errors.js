import { openaiErrors } from "../openai-common/errors.js";
/**
 * A failed response has a code and no status: the codes that are neither the server's fault nor known to all protocols.
 * https://platform.openai.com/docs/api-reference/responses/object#responses-object-error
 */
export const responsesErrors = [
    ...openaiErrors.rows,
    { code: /vector_store_timeout/, verdict: { error: "InvokeServerUnavailableError", reason: "timeout" } },
    {
        code: /(invalid|unsupported|empty)_(\w+_)?image(_\w+)?|image_(too|parse|file)_\w+|failed_to_download_image/,
        verdict: { error: "InvokeBadRequestError", reason: "invalid_request" },
    },
];
