import { mergeDeep } from "../openai-common/merge.js";
import { jsonRequest } from "../openai-common/request.js";
/** Makes the request. https://platform.openai.com/docs/api-reference/embeddings/create */
export function encodeEmbeddings(call, options) {
    const { inputType, path = "embeddings", textsField = "input" } = options;
    const parameters = mergeDeep(options.body ?? {}, call.parameters);
    const body = {
        model: call.model,
        [textsField]: call.texts,
        ...(inputType && { [inputType.field]: inputType[call.inputType] }),
    };
    return jsonRequest(path, { ...call, parameters }, body);
}
