/** Takes the common indentation from a YAML text, so that an example can stand in the code at its place. Begins and ends without empty lines. */
export function yaml(strings: TemplateStringsArray): string {
  const lines = strings
    .join("")
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return `${lines.map((line) => line.slice(indent)).join("\n")}\n`;
}
