import type { CredentialForm } from "../../runtime/core/descriptor.ts";
import { type Found, arrow, compareLists, isSame, shown } from "./change.ts";

/** Compares the fields of a credential form, by variable. `noun` says whose they are. */
export function diffCredentials(
  noun: string,
  before: readonly CredentialForm[],
  after: readonly CredentialForm[],
): readonly Found[] {
  const [old, now] = [byVariable(before), byVariable(after)];
  return [
    ...[...now].flatMap(([key, form]) => {
      const former = old.get(key);
      return former === undefined ? [added(noun, form, before)] : diffForm(noun, former, form);
    }),
    ...[...old].flatMap(([key, { variable }]): Found[] => {
      if (now.has(key)) return [];
      const isElsewhere = after.some((form) => form.variable === variable);
      const kind = isElsewhere ? "credential-text" : "credential-removed";
      return [{ kind, subject: variable, before: variable, text: `${noun} ${shown(variable)} removed` }];
    }),
  ];
}

/** A variable may have several fields, shown under different conditions. */
function byVariable(forms: readonly CredentialForm[]): ReadonlyMap<string, CredentialForm> {
  const counts = new Map<string, number>();
  return new Map(
    forms.map((form) => {
      const count = counts.get(form.variable) ?? 0;
      counts.set(form.variable, count + 1);
      return [`${count} ${form.variable}`, form];
    }),
  );
}

function added(
  noun: string,
  { variable, required, show_on }: CredentialForm,
  before: readonly CredentialForm[],
): Found {
  const isKnown = before.some((form) => form.variable === variable);
  // What is shown under a condition only cannot be asked of everybody.
  const must = required && show_on.length === 0;
  const kind = isKnown ? "credential-text" : must ? "credential-required-added" : "credential-added";
  return {
    kind,
    subject: variable,
    after: variable,
    text: `${must ? "required " : ""}${noun} ${shown(variable)} added`,
  };
}

function diffForm(noun: string, before: CredentialForm, after: CredentialForm): readonly Found[] {
  const { variable } = after;
  const found: Found[] = [];
  const add = (kind: Found["kind"], text: string, old: unknown, now: unknown): void =>
    void found.push({ kind, subject: variable, before: old, after: now, text: `${noun} ${shown(variable)} ${text}` });
  if (before.type !== after.type) {
    const kind = isText(before) && isText(after) ? "credential-text" : "credential-type";
    add(kind, `type ${arrow(before.type, after.type)}`, before.type, after.type);
  }
  if (!before.required && after.required) add("credential-required", "now required", false, true);
  if (before.required && !after.required) add("credential-optional", "no longer required", true, false);
  const options = compareLists(values(before), values(after));
  for (const option of options.removed)
    add("credential-option-removed", `option ${shown(option)} removed`, option, null);
  for (const option of options.added) add("credential-option-added", `option ${shown(option)} added`, null, option);
  if (before.default !== after.default)
    add("credential-default", `default ${arrow(before.default, after.default)}`, before.default, after.default);
  for (const key of ["label", "placeholder", "max_length", "show_on"] as const)
    if (!isSame(before[key], after[key])) add("credential-text", key, before[key], after[key]);
  return found;
}

/** Whether any text may be given. */
function isText({ type }: CredentialForm): boolean {
  return type === "text-input" || type === "secret-input";
}

function values({ options }: CredentialForm): readonly string[] {
  return (options ?? []).map(({ value }) => value);
}
