/**
 * The beginning of a text that goes into a message. It ends between words, because half of a key would not be known as one when
 * secrets are taken out.
 */
export function excerpt(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[^\s"'<>()[\]{},;]+$/, "")}…`;
}
