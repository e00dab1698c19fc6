import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const ttsMaxWorkersMissing = defineRule({
  name: "tts-max-workers-missing",
  severity: "warning",
  summary: "A speech model with a word limit says how many requests may run at once.",
  rationale:
    "A text longer than `word_limit` is cut into parts that are spoken side by side, `max_workers` at a time. Without the number they are spoken one after the other.",
  example: {
    bad: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: ann
          word_limit: 3500
          audio_type: mp3
      `,
    },
    good: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: ann
          word_limit: 3500
          audio_type: mp3
          max_workers: 5
      `,
    },
  },
  model({ document, entity }, report) {
    const { max_workers: workers } = entity.model_properties;
    if (entity.model_type !== "tts" || (workers !== undefined && workers !== null)) return;
    report(document, {
      path: ["model_properties"],
      part: "key",
      message: "`max_workers` is missing, so that the parts of a long text are spoken one after the other.",
    });
  },
});
