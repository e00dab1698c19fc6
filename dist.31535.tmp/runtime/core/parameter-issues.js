/**
 * An issue that says which limit a parameter does not keep to: `<parameter> must be <before><limit><after>.` It says nothing of the
 * value, so the last one of each parameter serves again: its message takes longer to make than all checks of a request take.
 */
export function limitIssue(parameter, code, key, limit, before, after = "") {
    const last = made.get(parameter);
    if (last !== undefined && last.code === code && last.limit === limit)
        return last.issue;
    const message = `${parameter} must be ${before}${Array.isArray(limit) ? limit.join(", ") : String(limit)}${after}.`;
    // Frozen, since several results may hold it.
    const issue = Object.freeze({ parameter, code, message, [key]: limit });
    made.set(parameter, { code, limit, issue });
    return issue;
}
const made = new Map();
