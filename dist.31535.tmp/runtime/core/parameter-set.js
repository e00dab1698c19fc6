import { jsonSchemaOf } from "./json-schema.js";
import { properties } from "./parameter-filter.js";
import { parameterRules } from "./parameter-rules.js";
import { suggest } from "./suggest.js";
/** A parameter set from its generated filter. Rules and schema are worked out when they are first asked for. */
export function parameterSet(filter, inputs, constraints = []) {
    let rules;
    let names;
    let jsonSchema;
    const set = {
        get rules() {
            return (rules ??= parameterRules(inputs));
        },
        constraints,
        filter,
        parse(input) {
            const result = filter(input);
            const given = properties(input);
            if (given === undefined)
                return result;
            names ??= new Set(set.rules.flatMap(({ name, use_template }) => (use_template === null ? name : [name, use_template])));
            const unknown = unknownIssues(given, names, set.rules);
            if (unknown.length === 0)
                return result;
            return { ok: false, issues: result.ok ? unknown : [...result.issues, ...unknown] };
        },
        get jsonSchema() {
            return (jsonSchema ??= jsonSchemaOf(set.rules, constraints));
        },
        "~standard": {
            version: 1,
            vendor: "typecard",
            validate(input) {
                const result = set.parse(input);
                if (result.ok)
                    return { value: result.value };
                return {
                    issues: result.issues.map(({ message, parameter }) => parameter === "" ? { message } : { message, path: [parameter] }),
                };
            },
        },
    };
    return set;
}
/** One issue a key that is no parameter, in the input's order. What is undefined is absent. */
function unknownIssues(given, names, rules) {
    const issues = [];
    for (const parameter in given) {
        if (names.has(parameter) || !Object.hasOwn(given, parameter) || given[parameter] === undefined)
            continue;
        const candidates = rules.map(({ name }) => name).filter((name) => given[name] == null);
        issues.push(unknownIssue(parameter, suggest(parameter, candidates)));
    }
    return issues;
}
function unknownIssue(parameter, suggestion) {
    const message = `${parameter} is not a parameter of this model`;
    if (suggestion === undefined)
        return { parameter, code: "unknown", message: `${message}.` };
    return { parameter, code: "unknown", message: `${message}; did you mean ${suggestion}?`, suggestion };
}
