import type { Path } from "../../diagnostic.ts";
import { quoteScalar } from "../edit.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const yamlUnquotedTimestamp = defineRule({
  name: "yaml-unquoted-timestamp",
  severity: "info",
  summary: "Dates and times are in quotes.",
  rationale:
    "Unquoted, YAML 1.1 (which Dify's loader speaks) reads a date or time as an instant, YAML 1.2 as a text. Each program then has another value, and another time zone.",
  example: {
    bad: { "acme/manifest.yaml": yaml`created_at: 2026-02-27T17:55:38+08:00` },
    good: { "acme/manifest.yaml": yaml`created_at: "2026-02-27T17:55:38+08:00"` },
  },
  fix: { summary: "Puts it in double quotes.", edits: (document, { path }) => quoteScalar(document, path) },
  document({ document }, report) {
    const visit = (value: unknown, path: Path): void => {
      if (value instanceof Date)
        report(document, {
          path,
          message: "This is a point in time to YAML 1.1, and a text to YAML 1.2.",
          hint: "put it in quotes",
        });
      else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
      else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array))
        for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    };
    visit(document.data, []);
  },
});
