import type { CredentialForm } from "../../runtime/core/descriptor.ts";
import { propertyName, stringLiteral } from "./code/escape.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { unionLine } from "./code/union.ts";

/** A credential type: an interface for the fields that always apply, and for each choosing field a union of what its choices ask for. */
export interface CredentialShape {
  readonly always: readonly Field[];
  readonly choices: readonly (readonly Variant[])[];
}

/** What applies while a choosing field has one of some values. */
export type Variant = readonly Field[];

interface Field {
  readonly form: CredentialForm;
  readonly required: boolean;
  /** The values that a choosing field has in this variant; undefined for any. */
  readonly values?: readonly string[];
}

/**
 * Sorts a form's fields. A field that is shown for certain values of one `select` or `radio` field goes to that field's
 * variants; one whose condition a type cannot follow (several fields, or a field that has no options) is optional everywhere.
 */
export function credentialShape(forms: readonly CredentialForm[]): CredentialShape {
  const choosers = new Map<string, CredentialForm>();
  const dependent = new Map<string, CredentialForm[]>();
  const always: Field[] = [];
  for (const form of forms) {
    const chooser = chooserOf(form, forms);
    if (chooser !== undefined) {
      choosers.set(chooser.variable, chooser);
      dependent.set(chooser.variable, [...(dependent.get(chooser.variable) ?? []), form]);
    }
  }
  for (const form of forms) {
    const moved = choosers.has(form.variable) || chooserOf(form, forms) !== undefined;
    if (!moved) always.push({ form, required: isMandatory(form) && form.show_on.length === 0 });
  }
  return {
    always: mergeRepeated(always),
    choices: [...choosers.values()].map((chooser) => variants(chooser, dependent.get(chooser.variable) ?? [])),
  };
}

/** The one choosing field that decides whether a form field is shown. */
function chooserOf(form: CredentialForm, forms: readonly CredentialForm[]): CredentialForm | undefined {
  const variables = new Set(form.show_on.map(({ variable }) => variable));
  const [variable] = variables;
  if (variables.size !== 1 || variable === undefined || form.show_on.length !== 1) return undefined;
  const named = forms.filter((other) => other.variable === variable);
  const [chooser] = named;
  if (named.length !== 1 || chooser === undefined || chooser.show_on.length > 0 || chooser === form) return undefined;
  const isChoice = (chooser.type === "select" || chooser.type === "radio") && (chooser.options ?? []).length > 0;
  const names = chooser.options?.some((option) => option.value === form.show_on[0]?.value) ?? false;
  return isChoice && names ? chooser : undefined;
}

/** One variant for all values that ask for the same fields; where the choice may be left out, the default's variant is the one without it. */
function variants(chooser: CredentialForm, fields: readonly CredentialForm[]): readonly Variant[] {
  const groups = new Map<string, { readonly values: string[]; readonly shown: readonly CredentialForm[] }>();
  for (const { value } of chooser.options ?? []) {
    const shown = fields.filter((field) => field.show_on.every((condition) => condition.value === value));
    const key = shown.map((field) => fields.indexOf(field)).join();
    const group = groups.get(key) ?? { values: [], shown };
    if (!group.values.includes(value)) group.values.push(value);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ values, shown }): Variant => {
    const mayOmit =
      !isMandatory(chooser) && (chooser.default === null ? shown.length === 0 : values.includes(chooser.default));
    const own = shown.map((form): Field => ({ form, required: isMandatory(form) }));
    return [{ form: chooser, required: !mayOmit, values }, ...mergeRepeated(own)];
  });
}

/** A variable that several fields share, told apart by conditions that types cannot follow, is one optional member. */
function mergeRepeated(fields: readonly Field[]): readonly Field[] {
  const byVariable = new Map<string, Field>();
  for (const field of fields) {
    const { variable } = field.form;
    const other = byVariable.get(variable);
    byVariable.set(variable, other === undefined ? field : { ...other, required: false });
  }
  return [...byVariable.values()];
}

/** A field with a default may be left out: the default then stands. */
function isMandatory(form: CredentialForm): boolean {
  return form.required && form.default === null;
}

/** The members of an interface, one a field, indented by `indent`. */
export function credentialMembers(fields: readonly Field[], indent: number): string {
  return fields.map((field) => credentialMember(field, indent)).join("");
}

function credentialMember({ form, required, values }: Field, indent: number): string {
  const facts = [form.label.en_US];
  if (form.type === "secret-input") facts.push("Secret.");
  if (form.default !== null) facts.push(`Default: ${JSON.stringify(form.default)}.`);
  const types = (values ?? valuesOf(form))?.map(stringLiteral) ?? [form.type === "switch" ? "boolean" : "string"];
  const head = `${propertyName(form.variable)}${required ? "" : "?"}:`;
  return (
    jsdoc(indent, [facts.join(facts.length > 1 && !/[.!?]$/.test(form.label.en_US) ? ". " : " ")]) +
    unionLine(indent, head, required ? types : [...types, "undefined"])
  );
}

function valuesOf(form: CredentialForm): readonly string[] | undefined {
  const options = form.options ?? [];
  if (options.length === 0 || (form.type !== "select" && form.type !== "radio")) return undefined;
  return [...new Set(options.map(({ value }) => value))];
}
