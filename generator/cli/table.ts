import picocolors from "picocolors";
import { cleanText } from "../report/clean-text.ts";

/** How a table is printed. */
export interface TableOptions {
  readonly color: boolean;
  /** Columns of the terminal; lines are cut there. Undefined for a pipe: nothing is cut. */
  readonly width: number | undefined;
}

/** A table for reading, its columns as wide as they must be; columns of numbers are flush right. Empty without rows. */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { color, width }: TableOptions,
): string {
  if (rows.length === 0) return "";
  const colors = picocolors.createColors(color);
  const cells = [header, ...rows].map((row) => row.map((cell) => cleanText(cell)));
  const widths = header.map((_, column) =>
    cells.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  const numeric = header.map((_, column) => rows.every((row) => /^[\d.-]*$/.test(row[column] ?? "")));
  const lines = cells.map((row) => {
    const padded = row.map((cell, column) =>
      numeric[column] === true ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    const line = padded.join("  ").trimEnd();
    return width !== undefined && line.length > width ? `${line.slice(0, Math.max(1, width - 1))}…` : line;
  });
  return lines.map((line, index) => `${index === 0 ? colors.dim(line) : line}\n`).join("");
}
