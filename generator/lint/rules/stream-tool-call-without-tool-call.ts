import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const streamToolCallWithoutToolCall = defineRule({
  name: "stream-tool-call-without-tool-call",
  severity: "warning",
  summary: "A model that streams tool calls has tool calls.",
  rationale:
    "`stream-tool-call` says how tool calls arrive, not that there are any. Applications look for `tool-call` or `multi-tool-call` before they offer tools, so that such a model never gets one.",
  example: {
    bad: { "acme/models/llm/rocket.yaml": yaml`features: [stream-tool-call]` },
    good: { "acme/models/llm/rocket.yaml": yaml`features: [tool-call, stream-tool-call]` },
  },
  model({ document, entity: { features } }, report) {
    if (!features?.includes("stream-tool-call")) return;
    if (features.includes("tool-call") || features.includes("multi-tool-call")) return;
    report(document, {
      path: ["features"],
      part: "key",
      message: "`stream-tool-call` stands without `tool-call` and `multi-tool-call`.",
      hint: "add the one that the model has, or remove `stream-tool-call`",
    });
  },
});
