import type { CredentialForm, ModelType, ProviderDescriptor } from "../../../runtime/core/descriptor.ts";
import { speak } from "../../../runtime/testing/emulator/mind/audio.ts";
import { keyFileInBase64 } from "./service-account.ts";

/** Credentials that no provider would take, but that look right: what a form offers, or else what its name asks for. */
export function madeUpCredentials(
  descriptor: ProviderDescriptor,
  of: "provider" | "model",
  type?: ModelType,
  wireId = "made-up",
): Record<string, string> {
  const schema = of === "provider" ? descriptor.provider_credential_schema : descriptor.model_credential_schema;
  const forms = schema?.credential_form_schemas ?? [];
  const values: Record<string, string> = {};
  for (const form of forms) {
    const isOfType = form.show_on.every(({ variable, value }) =>
      variable === "__model_type" ? type === undefined || value === type : values[variable] === value,
    );
    const value = chosen(form, forms) ?? valueOf(form, wireId);
    if (isOfType && value !== undefined) values[form.variable] = value;
  }
  return values;
}

/** Of several ways to authorize, that with a key. */
function chosen({ variable }: CredentialForm, forms: readonly CredentialForm[]): string | undefined {
  const shown = forms.filter((form) => form.type === "secret-input" && /api_key/i.test(form.variable));
  return shown.flatMap((form) => form.show_on).find((condition) => condition.variable === variable)?.value;
}

/** An optional field whose name says nothing is left out. */
function valueOf({ variable, options, default: usual, required }: CredentialForm, wireId: string): string | undefined {
  const named =
    byName.find(([pattern]) => pattern.test(variable))?.[1] ?? (/model|profile/.test(variable) ? wireId : undefined);
  const isNeeded = required || /key|secret|token/.test(variable);
  return usual ?? options?.[0]?.value ?? (isNeeded ? (named ?? "made-up") : undefined);
}

const byName: readonly (readonly [RegExp, string])[] = [
  [/service_account/, keyFileInBase64()],
  [/location|region/, "us-central1"],
  [/url|endpoint|api_base|host/, "https://models.example.com"],
  [/context_size|max_tokens/, "4096"],
];

/** A recording of a sentence. */
export const recording = {
  source: { bytes: speak("Grace Hopper found a moth", "mp3").bytes },
  name: "moth.mp3",
  mediaType: "audio/mpeg",
};
