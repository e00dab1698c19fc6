/**
 * How long an answer's headers ask to wait, in milliseconds; undefined when they do not say. `Retry-After` is seconds or an
 * HTTP date (RFC 9110 §10.2.3), measured against the answer's own `Date` where there is one, so that a wrong local clock does
 * no harm. `retry-after-ms` (OpenAI, Azure) is more exact and wins, unless it is zero.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: number = Date.now()): number | undefined {
  const exact = Number(headers["retry-after-ms"]);
  if (exact > 0) return Math.ceil(exact);
  const value = headers["retry-after"] ?? "none";
  // A date has a month by name; `Date.parse` takes far more than HTTP allows.
  const wait = /[A-Z][a-z]{2}/.test(value)
    ? Date.parse(value) - (Date.parse(headers["date"] ?? "") || now)
    : Number(value) * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.ceil(wait));
}
