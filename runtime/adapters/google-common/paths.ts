/** Where a model is at Google AI. Tuned models have a folder of their own. https://ai.google.dev/api/models */
export function geminiPath(model: string): string {
  return `v1beta/${model.includes("/") ? model : `models/${model}`}`;
}

/**
 * Where a publisher's model is at Vertex AI, below project and location; tuned models are endpoints there.
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/projects.locations.publishers.models
 */
export function vertexPath(model: string, publisher = "google"): string {
  if (/^(?:publishers|endpoints)\//.test(model)) return model;
  return `publishers/${publisher}/models/${model}`;
}
