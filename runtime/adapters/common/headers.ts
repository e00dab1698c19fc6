/** Headers with their names in lower case, as a request has them: a call's own then replace a codec's, however they are spelt. */
export function lowerCaseNames(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
