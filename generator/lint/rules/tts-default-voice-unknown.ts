import { didYouMean } from "../../schema/did-you-mean.ts";
import { valueAt } from "../../schema/value-at.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

export const ttsDefaultVoiceUnknown = defineRule({
  name: "tts-default-voice-unknown",
  severity: "warning",
  summary: "The default voice of a speech model is one of its voices.",
  rationale:
    "`default_voice` is the `mode` of a voice, which requests carry, not its `name`, which people see. A default that no voice has is refused by the provider, or shown as nothing.",
  example: {
    bad: {
      "acme/models/tts/speak.yaml": yaml`
        model_properties:
          default_voice: Ann
          voices:
            - mode: ann
              name: Ann
              language: [en-US]
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
    const { voices, default_voice: voice } = entity.model_properties;
    if (entity.model_type !== "tts" || typeof voice !== "string" || !Array.isArray(voices)) return;
    const modes = voices.map((one) => valueAt(one, ["mode"])).filter((mode) => typeof mode === "string");
    if (modes.length === 0 || modes.includes(voice)) return;
    const meant = didYouMean(voice, modes);
    report(document, {
      path: ["model_properties", "default_voice"],
      message: `\`${voice}\` is the \`mode\` of none of the ${modes.length} voices.`,
      hint: meant === undefined ? undefined : `did you mean \`${meant}\`?`,
    });
  },
});
