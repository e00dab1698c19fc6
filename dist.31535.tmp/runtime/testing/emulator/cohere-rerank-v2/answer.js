import { listOf, numberOf, textOf } from "../json.js";
import { overlap } from "../mind/overlap.js";
import { countTokens } from "../mind/tokens.js";
/** Ranks documents by the words that they share with the query. A search is of up to 100 documents of 500 tokens. */
export function answerRerank({ body, reply, memory }) {
    const query = textOf(body["query"]);
    const documents = listOf(body["documents"]).map(String);
    const results = documents
        .map((document, index) => ({ index, relevance_score: reply?.scores?.[index] ?? overlap(query, document) }))
        .toSorted((a, b) => b.relevance_score - a.relevance_score || a.index - b.index)
        .slice(0, numberOf(body["top_n"]) ?? documents.length);
    const parts = documents.reduce((sum, document) => sum + Math.max(1, Math.ceil((countTokens(document) + countTokens(query)) / 500)), 0);
    const meta = { api_version: { version: "2" }, billed_units: { search_units: Math.ceil(parts / 100) } };
    return { type: "json", value: { id: memory.id("", 32), results, meta } };
}
