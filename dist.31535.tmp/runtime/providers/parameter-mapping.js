import { mergeDeep } from "../adapters/openai-common/merge.js";
import { invokeError } from "../core/error.js";
/**
 * Spells checked parameters as the wire does.
 * @throws InvokeBadRequestError `unsupported_parameter` for one that the wire cannot say.
 */
export function mapParameters(mapping, parameters, card) {
    return Object.entries(parameters).reduce((wire, [name, value]) => mergeDeep(wire, fieldsFor(mapping, name, value, parameters, card)), {});
}
function fieldsFor(mapping, name, value, parameters, card) {
    const target = Object.hasOwn(mapping, name) ? mapping[name] : name;
    if (target === null)
        return {};
    if (target === undefined)
        return { [name]: value };
    if (typeof target === "string")
        return nested(target.split("."), value);
    if (typeof target === "function")
        return target(value, parameters, card);
    if ("values" in target)
        return target.values[String(value)] ?? { [name]: value };
    const { model } = card.descriptor;
    throw invokeError("InvokeBadRequestError", `${name} cannot be sent: ${target.refuse}`, { reason: "unsupported_parameter", model });
}
function nested([first = "", ...rest], value) {
    return { [first]: rest.length === 0 ? value : nested(rest, value) };
}
