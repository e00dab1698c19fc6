import { jsonRequest } from "../openai-common/request.js";
/** Makes the request. https://platform.openai.com/docs/api-reference/moderations/create */
export function encodeModerations(call) {
    return jsonRequest("moderations", call, { model: call.model, input: call.texts });
}
