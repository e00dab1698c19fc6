/** The parameter templates that a rule may name under `use_template`. Only an exact match counts: any other name is ignored. */
export const templateNames = [
  "temperature",
  "top_p",
  "top_k",
  "presence_penalty",
  "frequency_penalty",
  "max_tokens",
  "response_format",
  "json_schema",
] as const;
/** The name of a parameter template. */
export type TemplateName = (typeof templateNames)[number];

/** Whether a rule's `use_template` names one of the templates. */
export function isTemplateName(name: unknown): name is TemplateName {
  return templateNames.some((known) => known === name);
}
