import type { CardText } from "../../resolve/label.ts";
import { isLabel } from "../words/label.ts";
import { type Fact, mapping } from "./card.ts";

/**
 * A model's or provider's name: English, and Chinese where the name itself is another (`深度求索`), not a translation of its
 * common words. Undefined where the name is its id.
 */
export function labelFacts(label: CardText | null | undefined, id: string): Fact | undefined {
  const english = label?.en_US.trim().replace(/\s+/g, " ") ?? "";
  if (english === "" || !isLabel(english)) return undefined;
  const chinese = label?.zh_Hans?.trim() ?? "";
  const first = english.split(/[\s-]/)[0] ?? "";
  const isName = /\p{Script=Han}/u.test(chinese) && !chinese.toLowerCase().includes(first.toLowerCase());
  if (english === id && !isName) return undefined;
  return mapping({ en_US: english, zh_Hans: isName ? chinese : undefined });
}
