/** Calls as the codecs see them, as far as decoding needs them, read from a recorded request. */
export const recordedCalls = {
    chat: (request) => ({
        model: modelOf(request),
        promptMessages: [],
        parameters: fieldsOf(request),
        tools: [],
        stop: [],
        stream: false,
    }),
    embedding: (request) => ({
        model: modelOf(request),
        texts: inputsOf(fieldsOf(request)),
        inputType: "document",
        parameters: fieldsOf(request),
    }),
    rerank: (request) => ({
        model: modelOf(request),
        query: String(fieldsOf(request)["query"] ?? ""),
        documents: listOf(fieldsOf(request)["documents"]).map(String),
        parameters: fieldsOf(request),
    }),
    transcription: (request) => ({
        model: modelOf(request),
        file: { bytes: new Uint8Array(), name: "", mediaType: "" },
        parameters: fieldsOf(request),
        stream: false,
    }),
    speech: (request) => ({
        model: modelOf(request),
        text: String(fieldsOf(request)["input"] ?? ""),
        voice: String(fieldsOf(request)["voice"] ?? ""),
        parameters: fieldsOf(request),
        stream: false,
    }),
    moderation: (request) => ({
        model: modelOf(request),
        texts: inputsOf(fieldsOf(request)),
    }),
};
function fieldsOf({ body }) {
    return requestFields(body);
}
/** The fields of a JSON body, or of a form. */
export function requestFields(body) {
    const fields = typeof body === "object" && body !== null ? body : {};
    return fields["_multipart"] ?? fields;
}
/** The model stands in the body, or in the path: `/openai/deployments/gpt-4o/chat/completions`. */
function modelOf(request) {
    const { model } = fieldsOf(request);
    return typeof model === "string" ? model : (/\/(?:deployments|models?)\/([^/:?]+)/.exec(request.url)?.[1] ?? "");
}
/** One entry for each thing that gets a result of its own; a list of token ids is one text. */
function inputsOf(fields) {
    const input = fields["texts"] ?? fields["input"] ?? fields["inputs"] ?? fields["images"];
    if (input === undefined)
        return [];
    if (!Array.isArray(input) || typeof input[0] === "number")
        return [String(input)];
    return input.map((it) => (typeof it === "string" ? it : JSON.stringify(it)));
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
