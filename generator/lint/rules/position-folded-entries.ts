import { locate } from "../../read/locate.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const positionFoldedEntries = defineRule({
  name: "position-folded-entries",
  severity: "error",
  summary: "Each entry of a position file is one model.",
  rationale:
    "A `- ` that is indented further than the entry before it begins no entry: YAML reads the lines as one long text, `a - b - c`, which is the id of no model. No reader of YAML complains.",
  example: {
    bad: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-1
         - rocket-2
      `,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
    good: {
      "acme/models/llm/_position.yaml": yaml`
        - rocket-1
        - rocket-2
      `,
      "acme/models/llm/rocket-1.yaml": yaml`model: rocket-1`,
      "acme/models/llm/rocket-2.yaml": yaml`model: rocket-2`,
    },
  },
  fix: {
    summary: "Gives the entries the indentation of the first.",
    edits(document, { span }) {
      if (span === undefined) return [];
      const { text } = document;
      const lineStart = text.lastIndexOf("\n", span.start.offset - 1) + 1;
      const indent = /^ *(?=- )/.exec(text.slice(lineStart, span.start.offset))?.[0];
      if (indent === undefined) return [];
      const folded = text.slice(span.start.offset, span.end.offset);
      return [...folded.matchAll(/\n([ \t]+)- /g)].map((match) => {
        const start = span.start.offset + match.index + 1;
        return { start, end: start + (match[1]?.length ?? 0), text: indent };
      });
    },
  },
  provider({ positions }, report) {
    for (const { document, ids } of positions) {
      ids.forEach((entry, index) => {
        const count = entry.split(/\s-\s/).length;
        if (count < 2) return;
        const { start, end } = locate(document, [index]);
        if (start.line === end.line) return;
        report(document, {
          path: [index],
          message: `${count} entries are read as one text, because all but the first are indented further.`,
          hint: "give each `-` the same indentation",
        });
      });
    }
  },
});
