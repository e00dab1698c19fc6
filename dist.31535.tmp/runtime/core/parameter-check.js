import { limitIssue } from "./parameter-issues.js";
import { hasPlaces } from "./parameter-precision.js";
/** A finite number in a range, ends included, of at most some decimal places. */
export function checkNumber(issues, parameter, value, min, max, places) {
    return typeof value === "number" && value >= min && value <= max && hasPlaces(value, places)
        ? issues
        : recheckNumber(issues, parameter, value, min, max, places);
}
/** A whole number in a range, ends included. */
export function checkInteger(issues, parameter, value, min, max) {
    return typeof value === "number" &&
        value >= min &&
        value <= max &&
        Math.floor(value) === value
        ? issues
        : recheckInteger(issues, parameter, value, min, max);
}
/** Any text. */
export function checkString(issues, parameter, value) {
    return typeof value === "string" ? issues : refuseType(issues, parameter, "string", "a ");
}
/** One of some texts. */
export function checkOption(issues, parameter, value, options) {
    return options.includes(value) ? issues : refuseOption(issues, parameter, value, options);
}
/** A value that is known to be none of some texts. */
export function refuseOption(issues, parameter, value, options) {
    if (typeof value !== "string")
        return checkString(issues, parameter, value);
    return refuse(issues, limitIssue(parameter, "option", "options", options, "one of "));
}
/** True or false. */
export function checkBoolean(issues, parameter, value) {
    return typeof value === "boolean" ? issues : refuseType(issues, parameter, "boolean", "a ");
}
/** A required parameter that is not given. */
export function refuseAbsence(issues, parameter) {
    return refuse(issues, { parameter, code: "required", message: `${parameter} is required.` });
}
/** A number that is wrong, or has an open end. What is wrong is, in this order: its type, its precision, its size. */
function recheckNumber(issues, parameter, value, min, max, places) {
    if (typeof value !== "number" || !Number.isFinite(value))
        return refuseType(issues, parameter, "number", "a ");
    if (places === undefined || hasPlaces(value, places))
        return recheckRange(issues, parameter, value, min, max);
    const after = places === 1 ? " decimal place" : " decimal places";
    return refuse(issues, limitIssue(parameter, "precision", "precision", places, "rounded to ", after));
}
function recheckInteger(issues, parameter, value, min, max) {
    if (typeof value !== "number" || !Number.isInteger(value))
        return refuseType(issues, parameter, "integer", "an ");
    return recheckRange(issues, parameter, value, min, max);
}
function recheckRange(issues, parameter, value, min, max) {
    if (min !== undefined && value < min)
        return refuse(issues, limitIssue(parameter, "minimum", "minimum", min, "at least "));
    if (max !== undefined && value > max)
        return refuse(issues, limitIssue(parameter, "maximum", "maximum", max, "at most "));
    return issues;
}
function refuseType(issues, parameter, expected, article) {
    return refuse(issues, limitIssue(parameter, "type", "expected", expected, article));
}
function refuse(issues, issue) {
    if (issues === undefined)
        return [issue];
    const [first] = issues;
    // Two are put in a list of two: a list of one that grows takes room for many.
    if (first !== undefined && issues.length === 1)
        return [first, issue];
    issues.push(issue);
    return issues;
}
