import { asLabel, insideSentence, isLabel, labelOfName } from "./label.ts";

/** Variables whose label a short rule does not give. */
const labels: Readonly<Record<string, string>> = {
  model_label_zh_Hans: "Model Label (Chinese)",
  model_label_en_US: "Model Label (English)",
  endpoint_model_name: "Model Name at the Endpoint",
  max_tokens_to_sample: "Upper Bound for Max Tokens",
  sagemaker_endpoint: "SageMaker Endpoint",
  server_url: "Server URL",
  invoke_timeout: "Timeout in Seconds",
  timeout: "Timeout in Seconds",
  max_retries: "Max Retries",
  prompt_audio: "Sample Audio",
  prompt_text: "Text of the Sample Audio",
  instruct_text: "Instruction for the Speaker",
  fingerprint: "Public Key Fingerprint",
  enable_request_metadata: "Request Metadata",
  validate_model: "Model to Validate With",
  model_for_validation: "Model to Validate With",
  audio_s3_cache_bucket: "S3 Bucket for Audio",
  latency: "Latency",
};

/** Labels of options that differ from provider to provider without meaning anything else. */
const optionLabels: Readonly<Record<string, string>> = {
  Support: "Supported",
  "Not Support": "Not Supported",
  "Not supported": "Not Supported",
  Use: "Used",
  "Not Use": "Not Used",
  "Custom…": "Custom",
};

/** The short label of a credential field. */
export function formLabel(variable: string, given: string): string {
  const known = Object.hasOwn(labels, variable) ? labels[variable] : undefined;
  const short = asLabel(given);
  return known ?? (isLabel(short) ? short : labelOfName(variable));
}

/** The short label of an option; its value where the card's label is a sentence. */
export function optionLabel(given: string, value: string): string {
  const known = Object.hasOwn(optionLabels, given) ? optionLabels[given] : undefined;
  return known ?? (isLabel(given) ? given : value);
}

/**
 * What an empty field shows: an example value where the card's text holds one, which is a fact; else a sentence of ours for a
 * field that has no default.
 */
export function placeholder(
  given: string | undefined,
  field: { label: string; secret: boolean; needed: boolean },
): string | undefined {
  const example = given === undefined ? undefined : exampleIn(given);
  if (example !== undefined) return example;
  return field.needed ? `Enter ${field.secret ? "your" : "the"} ${insideSentence(field.label)}` : undefined;
}

function exampleIn(text: string): string | undefined {
  const whole = text.trim();
  if (whole !== "" && !/\s/.test(whole)) return whole;
  const named =
    /(?:e\.g\.|eg:|such as|default(?: is)?)\s+([^\s,;()]+)/i.exec(whole)?.[1] ??
    /https?:\/\/[^\s,;()]+/.exec(whole)?.[0];
  return named === undefined || /^(?:or|the|a|an)$/i.test(named) ? undefined : named.replace(/[.,]+$/, "");
}
