import { invalid } from "../anthropic/vendor.js";
import { fieldsOf, listOf } from "../json.js";
/** What version 2026-10-21 of the API no longer takes. https://platform.claude.com/docs/en/api/migration-2026-10-21 */
export const versionRule = ({ body, headers }) => {
    if (headers["anthropic-version"] !== "2026-10-21")
        return undefined;
    const removed = ["temperature", "top_p", "top_k"].find((name) => (body[name] ?? null) !== null);
    if (removed !== undefined)
        return invalid(`${removed}: Extra inputs are not permitted`);
    for (const [index, message] of listOf(body["messages"]).map(fieldsOf).entries()) {
        for (const [place, block] of listOf(message["content"]).map(fieldsOf).entries()) {
            const at = `messages.${index}.content.${place}`;
            if (message["role"] === "assistant" && block["type"] === "document")
                return invalid(`${at}: \`document\` blocks are not permitted in assistant messages`);
            if (message["role"] === "user" && hasCitedText(block))
                return invalid(`${at}: \`citations\` are not permitted on text blocks in user messages`);
        }
    }
    return undefined;
};
/** A text that cites, by itself or inside a search result. */
function hasCitedText(block) {
    const texts = block["type"] === "search_result" ? listOf(block["content"]).map(fieldsOf) : [block];
    return texts.some((it) => it["type"] === "text" && listOf(it["citations"]).length > 0);
}
