import { createHash } from "node:crypto";
/** Begins with nothing in mind. */
export function openMemory() {
    const beginnings = new Set();
    const answers = new Set();
    let count = 0;
    return {
        id(prefix, length = 24) {
            count += 1;
            return (prefix +
                createHash("sha256").update(`${prefix}${count}`).digest("base64url").replace(/[-_]/g, "x").slice(0, length));
        },
        created: 1_767_225_600,
        seen: (beginning) => !remember(beginnings, createHash("sha256").update(beginning).digest("base64")),
        keep: (id) => void remember(answers, id),
        has: (id) => answers.has(id),
    };
}
const mostRemembered = 10_000;
/** Adds a value and forgets the oldest; false when it was there. */
function remember(values, value) {
    if (values.has(value))
        return false;
    values.add(value);
    if (values.size > mostRemembered)
        for (const oldest of values.values()) {
            values.delete(oldest);
            break;
        }
    return true;
}
