/** Words that are written in one way only. */
const fixed: Readonly<Record<string, string>> = Object.fromEntries(
  "API AWS ID JSON JWT OCI OCID SDK TTL TTS UID URL VAT XML ARN S3 LLM CPU GPU NPU IAM P K"
    .split(" ")
    .map((word) => [word.toLowerCase(), word]),
);
/** Words that stay small inside of a title. */
const small = new Set([
  "a",
  "an",
  "and",
  "as",
  "at",
  "by",
  "for",
  "from",
  "in",
  "of",
  "on",
  "or",
  "per",
  "the",
  "to",
  "with",
]);

/** A text as a label is written: words capitalised, abbreviations in capitals, what is in brackets left out. */
export function asLabel(text: string): string {
  const words = text
    .replace(/\s*[(（][^)）]*[)）]\s*/g, " ")
    .replace(/[_\s]+/g, " ")
    .trim()
    .split(" ");
  return words.map((word, index) => capitalised(word, index > 0)).join(" ");
}

/** A name such as `maxTokens` or `enable_search` as a label. */
export function labelOfName(name: string): string {
  return asLabel(name.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/[-_.]+/g, " "));
}

/** A model id as a label: the maker's prefix left out, versions kept. */
export function labelOfId(id: string): string {
  return asLabel((id.split("/").at(-1) ?? id).replace(/[-_:@]+/g, " "));
}

/** A label inside of a sentence: `API Key` is `API key`. */
export function insideSentence(label: string): string {
  return label
    .split(" ")
    .map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word))
    .join(" ");
}

/** Whether a text is short enough, and no sentence, to be a label. */
export function isLabel(text: string): boolean {
  return text.length <= 48 && !/[.!?。]\s*$/.test(text) && !text.includes("\n") && text.trim() !== "";
}

function capitalised(word: string, inside: boolean): string {
  const known = fixed[word.toLowerCase()];
  if (known !== undefined && (word.length > 1 || /[A-Z]/.test(word) || inside)) return known;
  if (inside && small.has(word)) return word;
  return /^[a-z]+$/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
