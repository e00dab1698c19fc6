import { defineRule } from "../rule.ts";

export const yamlCrlf = defineRule({
  name: "yaml-crlf",
  severity: "info",
  summary: "Lines end with LF, not with CRLF.",
  rationale:
    "One card with the line ends of Windows among others makes every line of it a change when somebody else saves it.",
  example: {
    bad: { "acme/models/llm/rocket.yaml": "model: rocket\r\nmodel_type: llm\r\n" },
    good: { "acme/models/llm/rocket.yaml": "model: rocket\nmodel_type: llm\n" },
  },
  fix: {
    summary: "Makes every line end LF.",
    edits: ({ text }) => [...text.matchAll(/\r\n/g)].map(({ index }) => ({ start: index, end: index + 1, text: "" })),
  },
  document({ document }, report) {
    const count = document.text.split("\r\n").length - 1;
    if (count > 0)
      report(document, {
        path: [],
        message: `${count} ${count === 1 ? "line ends" : "lines end"} with CRLF.`,
        hint: "save the file with the line ends of Unix",
      });
  },
});
