import { checkBoolean, checkInteger, checkNumber, checkOption, checkString, refuseAbsence, } from "../core/parameter-check.js";
import { filtered, givenBy, own, put } from "../core/parameter-filter.js";
import { parameterRules } from "../core/parameter-rules.js";
import { parameterSet } from "../core/parameter-set.js";
import * as templates from "../core/rule-templates.js";
/** A parameter set that interprets its rules, with the semantics of the generated ones. */
export function interpretRules(rules) {
    const inputs = rules.map(ruleInput);
    const resolved = parameterRules(inputs);
    return parameterSet((input) => {
        const given = givenBy(input);
        const value = {};
        let issues;
        for (const rule of resolved) {
            const content = own(given, rule.name) ?? (rule.use_template ? own(given, rule.use_template) : undefined);
            if (content != null) {
                issues = checks[rule.type](rule, issues, content);
                put(value, rule.name, content);
            }
            else if (rule.required) {
                if (rule.default == null)
                    issues = refuseAbsence(issues, rule.name);
                else
                    put(value, rule.name, rule.default);
            }
        }
        return filtered(given, value, issues);
    }, inputs);
}
const checks = {
    int: ({ name, min, max }, issues, value) => checkInteger(issues, name, value, min ?? undefined, max ?? undefined),
    float: ({ name, min, max, precision }, issues, value) => checkNumber(issues, name, value, min ?? undefined, max ?? undefined, precision ?? undefined),
    boolean: ({ name }, issues, value) => checkBoolean(issues, name, value),
    text: ({ name }, issues, value) => checkString(issues, name, value),
    string: ({ name, options }, issues, value) => options.length === 0 ? checkString(issues, name, value) : checkOption(issues, name, value, options),
};
function ruleInput({ use_template: alias, ...rule }) {
    const given = Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined));
    const template = Object.values(templates).find((it) => it.use_template === alias);
    if (template !== undefined)
        return { ...given, template };
    return alias === undefined ? given : { ...given, use_template: alias };
}
