import { invokeError } from "../core/error.js";
/**
 * The parameters of a request as the card's validator lets them through.
 * @throws InvokeBadRequestError `invalid_parameter` with every issue; nothing was sent then.
 */
export function checkParameters(card, request, provider) {
    const { modelParameters = {}, unknownParameters = "error" } = request;
    const { parameters } = card;
    const checked = unknownParameters === "drop" ? parameters.filter(modelParameters) : parameters.parse(modelParameters);
    if (checked.ok)
        return checked.value;
    throw invalidParameters(checked.issues, provider, card.descriptor.model);
}
/** The error for parameters that cannot be sent. */
export function invalidParameters(issues, provider, model) {
    return invokeError("InvokeBadRequestError", issues.map(({ message }) => message).join(" "), {
        reason: "invalid_parameter",
        issues,
        provider,
        model,
    });
}
