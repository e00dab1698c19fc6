import { type CredentialForm, modelPropertyKeys, type ModelPropertyKey } from "../core/descriptor.ts";
import type { CustomModel } from "../models/custom.ts";
import type { CredentialValues } from "./credentials.ts";

/** What fields of a custom model say about it that cards say by properties of the same name. What is asked for later is left out. */
export function customProperties(
  forms: readonly CredentialForm[],
  values: CredentialValues,
): CustomModel["properties"] {
  const known = forms.flatMap(({ variable }) => {
    const value = values[variable];
    return typeof value === "string" && value !== "" && keys.includes(variable) ? [[variable, value] as const] : [];
  });
  const properties: Partial<Record<ModelPropertyKey, string>> = Object.fromEntries(known);
  const voices = properties.voices?.split(",").map((voice) => voice.trim());
  return voices
    ? { ...properties, default_voice: voices[0], voices: voices.map((mode) => ({ name: mode, mode })) }
    : properties;
}

const keys: readonly string[] = modelPropertyKeys;
