import { fieldsOf, listOf } from "../json.js";
import { countTokens } from "../mind/tokens.js";
import { contentText } from "./prompt.js";
/**
 * Follows the marks of a request: the prompt up to the last mark that was seen before is read, what lies between it and the last
 * mark is written. Prompts of less than 1024 tokens are not cached. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export function useCache(body, memory) {
    const marks = marksOf(body);
    const last = marks.at(-1);
    if (last === undefined || last.tokens < 1024)
        return none;
    const known = marks.map(({ prefix }) => memory.seen(prefix));
    const read = marks[known.lastIndexOf(true)]?.tokens ?? 0;
    const written = last.tokens - read;
    return last.ttl === "1h" ? { read, write5m: 0, write1h: written } : { read, write5m: written, write1h: 0 };
}
const none = { read: 0, write5m: 0, write1h: 0 };
/** The marks in the order in which the model reads: tools, system, messages; a mark of the whole request stands at its end. */
function marksOf(body) {
    const blocks = [
        ...listOf(body["tools"])
            .map(fieldsOf)
            .map((it) => ({
            text: JSON.stringify([it["name"], it["description"], it["input_schema"]]),
            mark: it["cache_control"],
        })),
        ...blocksOf(body["system"]),
        ...listOf(body["messages"]).flatMap((it) => blocksOf(fieldsOf(it)["content"])),
    ];
    const final = blocks.at(-1);
    if (final !== undefined && body["cache_control"] !== undefined)
        final.mark = body["cache_control"];
    let prefix = String(body["model"]);
    let tokens = 0;
    return blocks.flatMap(({ text, mark }) => {
        prefix += `\n${text}`;
        tokens += countTokens(text);
        return mark === undefined || mark === null ? [] : [{ prefix, tokens, ttl: fieldsOf(mark)["ttl"] }];
    });
}
function blocksOf(content) {
    if (typeof content === "string")
        return [{ text: content, mark: undefined }];
    return listOf(content).map((block) => ({ text: contentText([block]), mark: fieldsOf(block)["cache_control"] }));
}
