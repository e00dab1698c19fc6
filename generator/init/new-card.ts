import { isMap, isScalar } from "yaml";
import { parseReadable, printLike } from "../import/print-like.ts";
import { labelOfId } from "../import/words/label.ts";

/** What a copied card keeps. */
export interface CopyOptions {
  readonly id: string;
  /** Whether prices are the same provider's: only then they are near enough to start from. */
  readonly keepPrices: boolean;
  /** The comment for editors, which depends on where the file is; undefined for none. */
  readonly modeline: string | undefined;
}

/**
 * The text of a card for a new model, made from another's: its id and label are the new model's, and what is true of the other alone
 * (that it is deprecated, earlier prices, where and when its price was looked at) is left out.
 */
export function copiedCard(text: string, { id, keepPrices, modeline }: CopyOptions): string {
  const document = parseReadable(text.replace(/^(?:#[^\n]*\n)+/, ""));
  const card = document.contents;
  if (!isMap(card)) return text;
  card.set("model", id);
  const label = card.get("label");
  if (isMap(label)) {
    for (const key of ["zh_Hans", "pt_BR", "ja_JP"]) label.delete(key);
    label.set("en_US", labelOfId(id));
  }
  for (const key of ["deprecated", "replaced_by"]) card.delete(key);
  const pricing = card.get("pricing");
  if (!keepPrices) card.delete("pricing");
  else if (isMap(pricing)) for (const key of ["previous", "source", "checked"]) pricing.delete(key);
  // What a comment says, it says of the other model.
  for (const pair of card.items) if (isScalar(pair.key)) pair.key.commentBefore = null;
  document.commentBefore = null;
  return (modeline ?? "") + printLike(document, text);
}
