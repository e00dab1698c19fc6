/**
 * Where an operation of a model is, below the base URL. A model is an id, the id of an inference profile, or the ARN of either.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function bedrockPath(model: string, operation: string): string {
  return `model/${encodeURIComponent(model)}/${operation}`;
}
