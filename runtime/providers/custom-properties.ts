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
    return typeof value === "string" && value !== "" && isProperty(variable) ? [[variable, value] as const] : [];
  });
  const { voices, ...properties } = Object.fromEntries(known) as Partial<Record<ModelPropertyKey, string>>;
  const [first, ...others] = voices?.split(",").map((voice) => voice.trim()) ?? [];
  if (first === undefined) return properties;
  return { ...properties, default_voice: first, voices: [first, ...others].map((mode) => ({ name: mode, mode })) };
}

function isProperty(name: string): name is ModelPropertyKey {
  return (modelPropertyKeys as readonly string[]).includes(name);
}
