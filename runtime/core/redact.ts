/** What stands where a secret stood. */
export const redacted = "[redacted]";

/**
 * Replaces every occurrence of the secrets in a text, also as they stand in a URL and in a JSON string, and what is a secret by
 * its place: bearer tokens, the user of a URL, and its parameters that carry keys.
 */
export function redactText(text: string, secrets: readonly string[]): string {
  return cleanText(text, formsOf(secrets));
}

/** A copy of headers (lower-case names) in which the values of those that carry credentials are replaced. */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSecretHeader(name) ? redacted : redactText(value, secrets),
    ]),
  );
}

/** Whether a header of that name (lower case) carries credentials. */
export function isSecretHeader(name: string): boolean {
  return /(^|-)(authorization|cookie|(api|access|subscription)-?key|token|secret|password|signature|credentials?)$/.test(
    name,
  );
}

/**
 * Takes the secrets out of an error that is about to reach the caller: message, stack, own fields and the whole chain of
 * causes. The error itself is changed, so that its class and identity stay; a cause that holds a secret is replaced by a copy,
 * because it may belong to someone else.
 */
export function redactError<Failure extends Error>(error: Failure, secrets: readonly string[]): Failure {
  return Object.defineProperties(error, Object.getOwnPropertyDescriptors(redactData(error, secrets)));
}

/** A copy of plain data, or of an error, with the secrets replaced in every text of it. What holds none is returned as it is. */
export function redactData(value: unknown, secrets: readonly string[]): unknown {
  return cleanData(value, formsOf(secrets), []);
}

/** Every form in which the secrets may stand somewhere. */
function formsOf(secrets: readonly string[]): string[] {
  const forms = secrets
    // Shorter ones would blank out ordinary words.
    .filter(({ length }) => length >= 4)
    .flatMap((secret) => [
      secret,
      String(new URLSearchParams({ "": secret })).slice(1),
      // A lone surrogate cannot be encoded.
      encodeURIComponent(secret.replace(/\p{Cs}/gu, "\ufffd")),
      JSON.stringify(secret).slice(1, -1),
    ]);
  // A secret that holds another one goes first, so that nothing of it remains.
  return forms.toSorted((a, b) => b.length - a.length);
}

function cleanText(text: string, forms: readonly string[]): string {
  return forms
    .reduce((result, form) => result.replaceAll(form, redacted), text)
    .replace(/\b(Bearer|Basic) [\w~+/.=-]{8,}/g, `$1 ${redacted}`)
    .replace(/:\/\/[^/?#\s"'<>]+@/g, `://${redacted}@`)
    .replace(/([?&][\w-]*(?:key|token|sig|signature|credential)=)[^&#\s"'<>]+/gi, `$1${redacted}`);
}

/** Deeper than any body of a provider. */
const deepest = 64;

/** What an error has beside the fields that are listed. */
const hiddenFields = ["name", "message", "stack", "cause", "errors"];

/** `holders` are what holds the value: data that holds itself ends there. */
function cleanData(value: unknown, forms: readonly string[], holders: readonly unknown[]): unknown {
  if (typeof value === "string") return cleanText(value, forms);
  const copy = emptyCopy(value);
  if (copy === undefined) return value;
  if (holders.length === deepest || holders.includes(value)) return redacted;
  const fields = value as Readonly<Record<string, unknown>>;
  const hidden = value instanceof Error ? hiddenFields : [];
  const inside = [...holders, value];
  let changed = false;
  [...hidden, ...Object.keys(fields)].forEach((name, index) => {
    if (fields[name] === undefined) return;
    const key = cleanText(name, forms);
    const clean = cleanData(fields[name], forms, inside);
    changed ||= key !== name || clean !== fields[name];
    const enumerable = index >= hidden.length;
    Object.defineProperty(copy, key, { value: clean, writable: true, configurable: true, enumerable });
  });
  return changed ? copy : value;
}

/** Undefined for what has no texts, and for objects of classes, which nobody can copy. */
function emptyCopy(value: unknown): object | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) return [];
  if (value instanceof Error) return new Error();
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? {} : undefined;
}
