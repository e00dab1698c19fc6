import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a text takes in a terminal: as prettier measures lines. */
export function textWidth(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  let columns = 0;
  let rest = text;
  // Asked first, since what follows is slow to get going.
  if (
    /[\ufe0f\u20e3\u261d\u26f9\u270c\u270d]|\ud83c[\udfcb\udfcc\udffb-\udfff]|\ud83d[\udd74\udd75\udd90]/.test(text)
  ) {
    rest = text.replace(emojiSequence, () => {
      columns += 2;
      return "";
    });
  }
  for (const character of rest) columns += characterWidth(character);
  return columns;
}

/**
 * A keycap, a person of any skin, a picture that U+FE0F tells from a plain character. Joined pictures are in no code: `stringLiteral`
 * escapes the joiner.
 */
const emojiSequence =
  /[#*0-9]\ufe0f?\u20e3|(?!\u{1f46a})\p{Emoji_Modifier_Base}(?:\p{Emoji_Modifier}|\ufe0f)?|(?![#*0-9\p{RI}])\p{Emoji}\ufe0f/gu;

function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point <= 0x1f || (point >= 0x7f && point <= 0x9f)) return 0;
  if (point < 0x300) return 1;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  return /[\p{Mn}\p{Me}]/u.test(character) ? 0 : eastAsianWidth(point);
}
