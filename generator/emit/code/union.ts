import { textWidth, width } from "./layout.ts";

/** `head` followed by a union type and `;`, the union broken as prettier breaks it when the line is too long. */
export function unionLine(indent: number, head: string, members: readonly string[]): string {
  const pad = " ".repeat(indent);
  const flat = `${pad}${head} ${members.join(" | ")};`;
  if (textWidth(flat) <= width || members.length === 1) return `${flat}\n`;
  const below = `${pad}  ${members.join(" | ")};`;
  if (textWidth(below) <= width) return `${pad}${head}\n${below}\n`;
  return `${pad}${head}\n${members.map((member) => `${pad}  | ${member}`).join("\n")};\n`;
}

/** `head` followed by an intersection of type names and `;`, broken as prettier breaks it when the line is too long. */
export function intersectionLine(head: string, members: readonly string[]): string {
  const flat = `${head} ${members.join(" & ")};`;
  return textWidth(flat) <= width ? `${flat}\n` : `${head} ${members.join(" &\n  ")};\n`;
}
