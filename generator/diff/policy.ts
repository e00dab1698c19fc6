/** The step of a version (semver) that a change asks for. */
export type Level = "major" | "minor" | "patch";

/** What the versioning policy says of one kind of change. */
export interface PolicyEntry {
  readonly level: Level;
  /** What the kind of change is, as a table of the docs shows it. */
  readonly title: string;
  /** Why it asks for that step: what it means to code that uses the catalogue. */
  readonly reason: string;
}

/**
 * The versioning policy: what each kind of change means to those who use a generated catalogue. `major` breaks code that compiled or a
 * request that was accepted; `minor` adds, widens or changes what happens without being asked; `patch` is prices and words.
 */
export const policy = {
  "provider-added": minor("Provider added", "Code that does not name it is as it was."),
  "provider-removed": major("Provider removed", "Its import path is gone, so that code no longer compiles."),
  "provider-type-added": minor("Model type added to a provider", "The provider gains a method."),
  "provider-type-removed": major(
    "Model type removed from a provider",
    "The provider loses a method, so that code no longer compiles.",
  ),
  "provider-method-added": minor("Way to configure a provider added", "The ways that there were still work."),
  "provider-method-removed": major(
    "Way to configure a provider removed",
    "Models of that source can no longer be made.",
  ),
  "provider-text": patch("Label, description, help or icon of a provider changed", "People read it, code does not."),

  "credential-added": minor("Optional credential added", "It may be left out."),
  "credential-required-added": major(
    "Required credential added",
    "Code that does not give it no longer compiles or is refused.",
  ),
  "credential-removed": major("Credential removed", "Code that gives it no longer compiles."),
  "credential-required": major(
    "Optional credential now required",
    "Code that does not give it no longer compiles or is refused.",
  ),
  "credential-optional": minor("Required credential now optional", "Code that gives it still works."),
  "credential-type": major("Type of a credential changed", "What code gives may no longer be one of its values."),
  "credential-option-added": minor("Option of a credential added", "The options that there were still work."),
  "credential-option-removed": major("Option of a credential removed", "Code that gives it no longer compiles."),
  "credential-default": minor("Default of a credential changed", "Code that leaves it out gets another value."),
  "credential-text": patch("Label, placeholder or condition of a credential changed", "Forms show it, code does not."),

  "model-added": minor("Model added", "Code that does not name it is as it was."),
  "model-removed": major("Model removed", "Its id is no longer of the type, so that code no longer compiles."),
  "model-deprecated": minor("Model deprecated", "It works as before; editors strike it through."),
  "model-undeprecated": minor("Model no longer deprecated", "It works as before."),
  "model-replaced-by": patch("Replacement of a deprecated model changed", "It is advice."),
  "model-text": patch("Label of a model changed", "People read it, code does not."),
  "model-order": patch("Order of models changed", "Lists show it; ids lead to the same models."),
  "model-source": minor("Where a model comes from changed", "Calls are the same; forms that configure it differ."),

  "feature-added": minor("Feature added", "What the model did, it still does."),
  "feature-removed": major("Feature removed", "Requests that use it, and code that looks for it, fail."),

  "limit-raised": minor("Limit raised", "Everything that fitted still fits."),
  "limit-lowered": major("Limit lowered", "Requests that fitted no longer do."),
  "limit-added": minor("Limit stated", "It was unknown; what fitted is no different."),
  "limit-removed": major("Limit no longer stated", "Code that reads it finds nothing."),
  "property-added": minor("Property stated", "It was unknown."),
  "property-removed": major("Property no longer stated", "Code that reads it finds nothing."),
  "property-changed": major("Property changed", "Requests or answers have another form: a mode, a kind of audio."),
  "default-voice": minor("Default voice changed", "Code that names no voice gets another one."),
  "choice-added": minor("Voice or file type added", "Those that there were still work."),
  "choice-removed": major("Voice or file type removed", "Requests that name it are refused."),

  "parameter-added": minor("Optional parameter added", "It may be left out."),
  "parameter-required-added": major(
    "Required parameter without default added",
    "Requests that do not give it are refused, and code no longer compiles.",
  ),
  "parameter-removed": major(
    "Parameter removed",
    "Code that gives it no longer compiles; `filter` drops it, `parse` refuses it.",
  ),
  "parameter-required": major(
    "Parameter now required, without default",
    "Requests that do not give it are refused, and code no longer compiles.",
  ),
  "parameter-filled": minor("Parameter now required, with a default", "Requests that leave it out carry the default."),
  "parameter-optional": minor("Parameter no longer required", "Requests that give it still work."),
  "parameter-type-widened": minor(
    "Type of a parameter widened",
    "Every value that was accepted still is: `int` to `float`, or `string` and `text`.",
  ),
  "parameter-type-changed": major("Type of a parameter changed", "Values that were accepted are refused."),
  "range-widened": minor("Range widened", "Every value that was accepted still is."),
  "range-narrowed": major("Range narrowed", "Values that were accepted are refused."),
  "precision-widened": minor("More decimal places allowed", "Every value that was accepted still is."),
  "precision-narrowed": major("Fewer decimal places allowed", "Values that were accepted are refused."),
  "option-added": minor("Option added, or any value allowed", "Every value that was accepted still is."),
  "option-removed": major(
    "Option removed, or options listed where any value was allowed",
    "Values that were accepted are refused.",
  ),
  "default-sent": minor("Default of a required parameter changed", "Requests that leave it out carry another value."),
  "default-dropped": major("Default of a required parameter removed", "Requests that leave it out are refused."),
  "default-shown": patch("Default of an optional parameter changed", "Forms start from it; it is never sent."),
  "default-constrained": major(
    "Whether, or with which default, a parameter is always sent changed, and constraints look at it",
    "Combinations that were accepted may be refused.",
  ),
  "alias-added": minor("Second name of a parameter added", "The name that there was still works."),
  "alias-removed": major("Second name of a parameter removed", "Requests that use it are refused, or lose it."),
  "parameter-text": patch("Label, help or place of a parameter changed", "People read it, code does not."),

  "constraint-added": major("Constraint between parameters added", "Combinations that were accepted are refused."),
  "constraint-removed": minor("Constraint between parameters removed", "Every combination that was accepted still is."),
  "constraint-text": patch("Message of a constraint changed", "People read it, code does not."),

  "price-changed": patch("Price changed", "Amounts differ, as the provider's bill does; no code does."),
  "price-added": patch("Price stated", "An amount that was null is known."),
  "price-removed": minor("Price no longer stated", "An amount that was known is null, which code must expect."),
  "price-currency": minor("Currency changed", "Sums with amounts of before mix currencies."),
  "price-history": patch("Former prices changed", "Amounts of past requests differ."),
} as const satisfies Readonly<Record<string, PolicyEntry>>;

/** The kinds of change that the policy knows. */
export type ChangeKind = keyof typeof policy;

/** The largest step that some changes ask for; null for none. */
export function highestLevel(levels: Iterable<Level>): Level | null {
  const found = new Set(levels);
  return (["major", "minor", "patch"] as const).find((level) => found.has(level)) ?? null;
}

function major(title: string, reason: string): PolicyEntry {
  return { level: "major", title, reason };
}

function minor(title: string, reason: string): PolicyEntry {
  return { level: "minor", title, reason };
}

function patch(title: string, reason: string): PolicyEntry {
  return { level: "patch", title, reason };
}
