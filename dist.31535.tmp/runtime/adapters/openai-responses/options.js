/** Fills in how OpenAI does it. */
export function responsesOptions(options) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    return { ...defaults, ...given };
}
const defaults = {
    kind: "openai-responses",
    path: "responses",
    headers: {},
    body: {},
    systemRole: "keep",
    systemAs: "items",
    userField: "user",
    errors: [],
};
