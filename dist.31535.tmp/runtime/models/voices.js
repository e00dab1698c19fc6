import { suggest } from "../core/suggest.js";
import { textProperty } from "./card.js";
import { invalidParameters } from "./parameters.js";
/** The voices of a card, of one language where it is given; null when the card lists none. */
export function voicesOf(card, language) {
    const { voices } = card.descriptor.model_properties;
    if (!Array.isArray(voices))
        return null;
    return voices
        .filter((voice) => language === undefined || speaks(voice["language"], language))
        .map(({ name, mode }) => ({ name: String(name), value: String(mode) }));
}
/**
 * The voice of a request: its own, else the card's default, else the card's first.
 * @throws InvokeBadRequestError `invalid_parameter` for a voice that the card does not list, or when there is none.
 */
export function chooseVoice(card, wanted, provider) {
    const values = voicesOf(card)?.map(({ value }) => value);
    const voice = wanted ?? textProperty(card, "default_voice") ?? values?.[0];
    const { model } = card.descriptor;
    if (voice === undefined)
        throw invalidParameters([{ parameter: "voice", code: "required", message: "voice is required." }], provider, model);
    if (wanted === undefined || values === undefined || values.includes(voice))
        return voice;
    const near = suggest(voice, values);
    const message = `voice must be one of ${values.join(", ")}${near === undefined ? "." : `; did you mean ${near}?`}`;
    throw invalidParameters([{ parameter: "voice", code: "option", message, options: values }], provider, model);
}
function speaks(languages, language) {
    return (Array.isArray(languages) || typeof languages === "string") && languages.includes(language);
}
