import { i18n } from "./i18n.js";
export function expandText(text) {
    if (text === null || text === undefined)
        return null;
    return typeof text === "string" ? i18n(text) : i18n(text.en_US, text);
}
