import { blockStops, openBlock } from "./code-block/prompt.js";
import { mergeOptions } from "./connection.js";
import { downloadMessages } from "./download-media.js";
import { checkParameters } from "./parameters.js";
import { checkContent } from "./prepare-messages.js";
import { extrasOf } from "./request.js";
import { outputFormat } from "./structured-output.js";
import { toolDefinitions } from "./tools.js";
/**
 * Checks a request against the card and makes the call.
 * @throws InvokeBadRequestError for what the model cannot take; nothing was sent then.
 */
export async function prepareCall(binding, request, stream, options) {
    const { card, connection } = binding;
    const checked = checkParameters(card, request, connection.provider);
    const tools = toolDefinitions(request.tools);
    checkContent(card, request.promptMessages, tools, connection.provider);
    const format = outputFormat(card, checked, request.responseSchema);
    const messages = format.block === undefined ? request.promptMessages : openBlock(request.promptMessages, format.block, format.blockSchema);
    const stop = [...(request.stop ?? []), ...(format.block === undefined ? [] : blockStops)];
    const operation = await binding.operation({ card, parameters: checked, stop, user: request.user });
    const call = {
        model: card.descriptor.model,
        promptMessages: operation.media === "bytes" ? await downloadMessages(messages, mergeOptions(connection.options, options)) : messages,
        parameters: operation.parameters?.(format.parameters, card) ?? format.parameters,
        tools,
        toolChoice: request.toolChoice,
        parallelToolCalls: request.parallelToolCalls,
        responseSchema: format.responseSchema,
        stop,
        stream,
        user: request.user,
        ...extrasOf(request, connection.options.extraHeaders),
    };
    return { operation, call, by: { serviceTier: tierOf(request, checked) }, isBlock: format.block !== undefined };
}
function tierOf({ extraBody }, parameters) {
    const tier = extraBody?.["service_tier"] ?? parameters["service_tier"];
    return typeof tier === "string" ? tier : undefined;
}
