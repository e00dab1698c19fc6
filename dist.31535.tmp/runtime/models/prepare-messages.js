import { invokeError } from "../core/error.js";
import { hasFeature } from "./card.js";
/**
 * Refuses what the model cannot take, before anything is sent.
 * @throws InvokeBadRequestError `unsupported_content`, naming the feature that the card lacks.
 */
export function checkContent(card, messages, tools, provider) {
    const refuse = (what, features) => {
        const { model } = card.descriptor;
        throw invokeError("InvokeBadRequestError", `${model} takes no ${what}: its card lacks the feature ${features.join(" or ")}`, {
            reason: "unsupported_content",
            provider,
            model,
        });
    };
    for (const type of mediaTypesOf(messages))
        if (!hasFeature(card, featureOf[type]))
            refuse(plurals[type], [featureOf[type]]);
    if (tools.length > 0 && !hasFeature(card, ...toolFeatures))
        refuse("tools", toolFeatures);
}
const featureOf = { image: "vision", audio: "audio", video: "video", document: "document" };
const plurals = { image: "images", audio: "audio", video: "videos", document: "documents" };
const toolFeatures = ["tool-call", "multi-tool-call"];
/** Media of an earlier answer are the model's own and go back. */
function mediaTypesOf(messages) {
    const types = new Set();
    for (const { role, content } of messages) {
        if (role === "assistant" || typeof content === "string")
            continue;
        for (const part of content)
            if (part.type !== "text")
                types.add(part.type);
    }
    return types;
}
