import { commentText } from "./escape.ts";
import { textWidth, width } from "./layout.ts";

/**
 * A JSDoc comment of paragraphs, on one line where it fits, followed by a line break. Paragraphs are escaped here, so they may
 * hold any text; `tags` are code of ours and are printed as they stand. Nothing to say gives nothing.
 */
export function jsdoc(indent: number, paragraphs: readonly string[], tags: readonly string[] = []): string {
  const texts = paragraphs.map(commentText).filter((text) => text !== "");
  if (texts.length + tags.length === 0) return "";
  const pad = " ".repeat(indent);
  const first = texts[0] ?? tags[0] ?? "";
  if (texts.length + tags.length === 1 && indent + textWidth(first) + 7 <= width) return `${pad}/** ${first} */\n`;
  const room = width - indent - 3;
  const blocks = texts.map((text) => wrap(text, room));
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
  if (tags.length > 0 && lines.length > 0) lines.push("");
  lines.push(...tags);
  return `${pad}/**\n${lines.map((line) => (line === "" ? `${pad} *\n` : `${pad} * ${line}\n`)).join("")}${pad} */\n`;
}

/** Breaks a text at spaces. A word longer than the room stands on a line of its own. */
function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
