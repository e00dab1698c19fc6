import type { CredentialFormEntity } from "../../schema/provider-card.ts";
import type { Path } from "../../diagnostic.ts";
import type { Notes } from "../note.ts";
import { formLabel, optionLabel, placeholder } from "../words/form-words.ts";
import { type Fact, type FactMap, mapping } from "./card.ts";

/** A credential field: what it stores and when it is shown are the plugin's, words are ours. */
export function formFacts(form: CredentialFormEntity, path: Path, notes: Notes): FactMap {
  const label = formLabel(form.variable, form.label.en_US);
  const hasDefault = typeof form.default === "string" && form.default !== "";
  const required = form.required ?? !hasDefault;
  if (form.required === undefined && hasDefault)
    notes(
      "corrected",
      "form-required-defaulted",
      [...path, "required"],
      `${form.variable} has a default, so it need not be filled in.`,
    );
  const hint = placeholder(form.placeholder?.en_US, {
    label,
    secret: form.type === "secret-input",
    needed: !hasDefault && required && (form.type === "text-input" || form.type === "secret-input"),
  });
  return mapping({
    variable: form.variable,
    label: { en_US: label },
    type: form.type,
    required,
    default: hasDefault ? (form.default ?? undefined) : undefined,
    options: form.options?.map((option) =>
      mapping({
        label: { en_US: optionLabel(option.label.en_US, option.value) },
        value: option.value,
        show_on: showOn(option.show_on),
      }),
    ),
    placeholder: hint === undefined || hint === form.default ? undefined : { en_US: hint },
    max_length: form.max_length === undefined || form.max_length === 0 ? undefined : form.max_length,
    show_on: showOn(form.show_on),
  });
}

function showOn(conditions: CredentialFormEntity["show_on"]): Fact | undefined {
  if (conditions === undefined || conditions.length === 0) return undefined;
  return conditions.map(({ variable, value }) => ({ variable, value }));
}
