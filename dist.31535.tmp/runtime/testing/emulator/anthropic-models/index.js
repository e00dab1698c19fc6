import { anthropicVendor } from "../anthropic/vendor.js";
/** Anthropic's list of models. https://docs.claude.com/en/api/models-list */
export const emulatedAnthropicModels = {
    kind: "anthropic-models",
    vendor: anthropicVendor,
    method: "GET",
    path: "models",
    answer({ models = usual }) {
        const data = models.map((id) => ({ type: "model", id, display_name: id, created_at: "2026-01-01T00:00:00Z" }));
        return {
            type: "json",
            value: { data, has_more: false, first_id: models[0] ?? null, last_id: models.at(-1) ?? null },
        };
    },
};
const usual = ["claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"];
