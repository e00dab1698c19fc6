/** Fills the languages that `others` leaves out with the English text. */
export function i18n(en_US, others) {
    return { zh_Hans: en_US, pt_BR: en_US, ja_JP: en_US, ...others, en_US };
}
