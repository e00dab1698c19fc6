/**
 * The only ways by which a string from YAML reaches generated code: one function a context. (File names: `resolve/slug.ts`; identifiers: `identifier.ts`.)
 */

/** A string literal that reads back as exactly `text`, lone surrogates included, quoted as prettier would quote it. */
export function stringLiteral(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  // What is not seen is escaped: controls, marks of direction, joiners, tags.
  const json = JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g,
    (unseen) => unseen.split("").map(escapeUnit).join(""),
  );
  const doubles = count(text, '"');
  if (doubles === 0 || doubles <= count(text, "'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** A property name in an object literal or interface: bare where it can be, else quoted; `__proto__` is computed, since a literal one sets the prototype. */
export function propertyName(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  if (bareName.test(name)) return name;
  // prettier would take the quotes away from letters that it knows, unless one of them is escaped.
  return /^[A-Za-z_$\u0080-\ud7ff\ue000-\uffff][\w$\u0080-\ud7ff\ue000-\uffff]*$/.test(name)
    ? stringLiteral(name).replace(rareUnit, escapeUnit)
    : stringLiteral(name);
}

/**
 * Names that every TypeScript and prettier agree to be identifiers: ASCII, and the letters of living scripts that Unicode settled
 * long ago. Newer letters are quoted: compilers differ about them.
 */
const bareName =
  /^[A-Za-z_$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u3400-\u4db5\u4e00-\u9fa5\uac00-\ud7a3][\w$\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u3400-\u4db5\u4e00-\u9fa5\uac00-\ud7a3]*$/;

/** A character of no bare name. */
const rareUnit =
  /[^\0-\u007f\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0410-\u044f\u3041-\u3096\u30a1-\u30fa\u3400-\u4db5\u4e00-\u9fa5\uac00-\ud7a3]/;

/**
 * Text for a JSDoc comment: one line, with nothing in it that ends the comment, starts a tag or an inline link, or reorders the line.
 */
export function commentText(text: string): string {
  // Words of plain letters and a space between them, which most texts are.
  if (/^[!-)+-.0-?A-~]+(?: [!-)+-.0-?A-~]+)*$/.test(text)) return text;
  return (
    text
      .replaceAll(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu, "")
      // After that, as two spaces may meet where something invisible stood between them.
      .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, " ")
      .replaceAll("*/", "*\\/")
      .replaceAll("/*", "/\\*")
      .replaceAll("@", "\\@")
      .replaceAll("{\\@", "\\{\\@")
      .trim()
  );
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
