import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const ttsDefaultVoiceMissing = defineRule({
  name: "tts-default-voice-missing",
  severity: "warning",
  summary: "A speech model has a default voice.",
  rationale: "A request that names no voice takes `default_voice`. Without it such a request fails at most providers.",
  example: {
    bad: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          max_workers: 5
      `,
    },
    good: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: ann
      `,
    },
  },
  model({ document, entity }, report) {
    if (entity.model_type !== "tts" || entity.model_properties.default_voice) return;
    report(document, {
      path: ["model_properties"],
      part: "key",
      message: "`default_voice` is missing, so that every request has to name a voice.",
    });
  },
});
