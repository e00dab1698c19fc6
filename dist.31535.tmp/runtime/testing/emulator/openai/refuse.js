import { dotted } from "../check/problem.js";
import { openaiError } from "./error.js";
/** Says what is wrong with a request as OpenAI does. */
export function refuse({ path, issue }, kind) {
    const param = dotted(path);
    switch (issue.type) {
        case "missing":
            return param === "model" && kind === "openai-chat"
                ? openaiError(400, "you must provide a model parameter")
                : openaiError(400, `Missing required parameter: '${param}'.`, param, "missing_required_parameter");
        case "unknown":
            return path.length === 1 && kind !== "openai-responses"
                ? openaiError(400, `Unrecognized request argument supplied: ${param}`)
                : openaiError(400, `Unknown parameter: '${param}'.`, param, "unknown_parameter");
        case "type":
            return openaiError(400, `Invalid type for '${param}': expected ${expected(issue.expected)}, but got ${article(issue.got)} instead.`, param, "invalid_type");
        case "tag":
            return openaiError(400, `Invalid value: '${String(issue.got)}'. Supported values are: ${words(issue.allowed)}.`, `${param}.${issue.tag}`, "invalid_value");
        case "value":
            return openaiError(400, `Invalid value: '${String(issue.got)}'. Supported values are: ${words(issue.allowed)}.`, param, "invalid_value");
        case "pattern":
            return openaiError(400, `Invalid '${param}': string does not match pattern. Expected a string that matches the pattern '${issue.pattern.source}'.`, param, "invalid_value");
        case "bound":
            return outOfBounds(param, issue);
    }
}
function outOfBounds(param, { of, min, max, got }) {
    const below = got < (min ?? -Infinity);
    if (of === "array" || of === "string") {
        const what = of === "array" ? "an array" : "a string";
        if (below && got === 0)
            return openaiError(400, `Invalid '${param}': empty ${of}. Expected ${what} with minimum length ${min}, but got an empty ${of} instead.`, param, `empty_${of}`);
        const direction = below
            ? `too short. Expected ${what} with minimum length ${min}`
            : `too long. Expected ${what} with maximum length ${max}`;
        return openaiError(400, `Invalid '${param}': ${of} ${direction}, but got ${what} with length ${got} instead.`, param, `${of}_${below ? "below_min" : "above_max"}_length`);
    }
    const name = of === "integer" ? "integer" : "decimal";
    const limit = below
        ? `below minimum value. Expected a value >= ${min}`
        : `above maximum value. Expected a value <= ${max}`;
    return openaiError(400, `Invalid '${param}': ${name} ${limit}, but got ${got} instead.`, param, `${name}_${below ? "below_min" : "above_max"}_value`);
}
function article(type) {
    return {
        string: "a string",
        integer: "an integer",
        number: "a decimal",
        boolean: "a boolean",
        array: "an array",
        object: "an object",
        null: "null",
    }[type];
}
function expected(types) {
    const [only] = types;
    if (types.length === 1 && only !== undefined)
        return article(only);
    const named = types.map((type) => (type === "array" ? "array of objects" : type));
    return `one of a ${named.slice(0, -1).join(", ")} or ${named.at(-1)}`;
}
function words(values) {
    const quoted = values.map((value) => `'${value}'`);
    return quoted.length < 2
        ? quoted.join("")
        : `${quoted.slice(0, -1).join(", ")}${quoted.length > 2 ? "," : ""} and ${quoted.at(-1)}`;
}
