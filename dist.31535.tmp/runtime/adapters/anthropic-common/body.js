import { conversation } from "./conversation.js";
import { compact, fieldsOf } from "./json.js";
import { toolFields } from "./tools.js";
/** Keys of `parameters` that steer the codec and never reach the wire. */
export const reservedParameters = new Set(["anthropic_beta", "prompt_caching"]);
/**
 * The body of a Messages request, without what `extraBody` adds and without cache marks. `metadata` and `output_config` are
 * joined from parameters and call, so that an effort and a schema stand side by side.
 */
export function messagesBody(call) {
    const parameters = Object.fromEntries(Object.entries(call.parameters).filter(([name]) => !reservedParameters.has(name)));
    const { system, messages } = conversation(call.promptMessages);
    return compact({
        model: call.model,
        ...parameters,
        system: system.length > 0 ? system : undefined,
        messages,
        ...toolFields(call),
        stop_sequences: call.stop.length > 0 ? call.stop : parameters["stop_sequences"],
        metadata: joined(parameters["metadata"], call.user === undefined ? undefined : { user_id: call.user }),
        output_config: joined(parameters["output_config"], outputFormat(call)),
        stream: call.stream ? true : undefined,
    });
}
/** https://docs.claude.com/en/docs/build-with-claude/structured-outputs */
function outputFormat({ responseSchema }) {
    return responseSchema && { format: { type: "json_schema", schema: responseSchema.schema } };
}
function joined(parameter, own) {
    return own === undefined ? parameter : { ...fieldsOf(parameter), ...own };
}
