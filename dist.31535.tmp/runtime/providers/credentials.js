import { invokeError } from "../core/error.js";
import { credentialCode } from "../models/validate-credentials.js";
import { environmentName, fromEnvironment } from "./environment.js";
/**
 * The credentials of a form: what was given, else the environment's, else the form's default.
 * @throws InvokeAuthorizationError `auth`, naming a required one that is nowhere with its environment variable, or one that is none of its options.
 */
export function readCredentials(provider, forms, given) {
    const read = { ...given };
    for (const form of forms) {
        read[form.variable] = blankless(given[form.variable]) ?? fromEnvironment(environmentName(provider, form.variable)) ?? form.default ?? undefined;
    }
    for (const form of forms)
        if (isShown(form, read))
            checkForm(provider, form, read[form.variable]);
    return read;
}
/** The credentials that decide how calls are made: those of forms with options. They are asked for before a call is made. */
export async function readChoices(forms, source) {
    const chosen = forms.filter(({ options }) => options !== null);
    const values = await Promise.all(chosen.map(({ variable }) => valueOf(source[variable])));
    return Object.fromEntries(chosen.map((form, index) => [form.variable, values[index] ?? form.default ?? undefined]));
}
/** A value, or what its function says. */
export async function valueOf(value) {
    return typeof value === "function" ? value() : value;
}
function blankless(value) {
    return value === "" ? undefined : value;
}
/** A condition about a value that is not known yet holds: its function will tell. `__model_type` was answered before. */
function isShown(form, read) {
    return form.show_on.every(({ variable, value }) => variable === "__model_type" || typeof read[variable] === "function" || read[variable] === value);
}
function checkForm(provider, { variable, required, options }, value) {
    if (value === undefined && required) {
        const name = environmentName(provider, variable);
        throw wrongCredential(provider, variable, "missing", `is missing: pass it, or set the environment variable ${name}`);
    }
    const allowed = options?.map((option) => option.value);
    if (typeof value !== "string" || allowed === undefined || allowed.includes(value))
        return;
    throw wrongCredential(provider, variable, "option", `must be one of ${allowed.join(", ")}`);
}
function wrongCredential(provider, variable, code, what) {
    const message = `The credential ${variable} of ${provider} ${what}`;
    const issues = [{ parameter: variable, code, message }];
    return invokeError("InvokeAuthorizationError", message, { reason: "auth", provider, code: credentialCode, issues });
}
