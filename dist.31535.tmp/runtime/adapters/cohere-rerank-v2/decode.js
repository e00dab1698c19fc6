import { invalidResponse } from "../anthropic-common/answer-object.js";
import { objectsOf } from "../anthropic-common/json.js";
import { cohereAnswer } from "../cohere-common/answer.js";
import { cohereMetaUsage } from "../cohere-common/usage.js";
/** Decodes the scores, in the provider's order: the best first. */
export function decodeRerank(response, call) {
    const body = cohereAnswer((it) => Array.isArray(it["results"]), response, call.model);
    const results = objectsOf(body["results"]).map(({ index, relevance_score: score }) => {
        if (typeof index !== "number" || typeof score !== "number" || call.documents[index] === undefined) {
            throw invalidResponse("A score of no document", { status: response.status, model: call.model });
        }
        return { index, score };
    });
    return { results, usage: cohereMetaUsage(body["meta"]) };
}
