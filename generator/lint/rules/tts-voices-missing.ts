import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const ttsVoicesMissing = defineRule({
  name: "tts-voices-missing",
  severity: "warning",
  summary: "A speech model lists its voices.",
  rationale:
    "Without `voices` there is nothing to choose from: the reference answers a question for the model's voices with nothing.",
  example: {
    bad: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: ann
      `,
    },
    good: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: ann
          voices:
            - mode: ann
              name: Ann
              language: [en-US]
      `,
    },
  },
  model({ document, entity }, report) {
    const { voices } = entity.model_properties;
    if (entity.model_type !== "tts" || (Array.isArray(voices) && voices.length > 0)) return;
    report(document, {
      path: ["model_properties"],
      part: "key",
      message: "`voices` is missing, so that no voice can be chosen.",
    });
  },
});
