import { expandText } from "./expand.js";
/** Merges each rule with its template: the template's values, and over them what the rule says, an explicit null included. */
export function parameterRules(rules) {
    return rules.map(({ template, name = template?.use_template ?? "", label, help, ...rest }) => ({
        name,
        use_template: null,
        label: expandText(label ?? template?.label ?? name),
        type: "string",
        help: expandText(help === undefined ? template?.help : help),
        required: false,
        default: null,
        min: null,
        max: null,
        precision: null,
        options: [],
        ...pickRule(template),
        ...rest,
    }));
}
function pickRule(template) {
    if (template === undefined)
        return undefined;
    const { label: _label, help: _help, ...rest } = template;
    return rest;
}
