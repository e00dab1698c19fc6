import { contentKey } from "../resolve/content-key.ts";
import { cleanText } from "../report/clean-text.ts";
import { shown } from "../diff/change.ts";
import type { ExplainedCost, ExplainedRequest, ExplainedValue } from "./explanation.ts";
import type { Colors } from "./print-explanation.ts";

/** What becomes of the parameters of a request, a line each, and what is sent. */
export function printRequest({ ok, parameters, issues, sent }: ExplainedRequest, colors: Colors): readonly string[] {
  const widest = Math.max(0, ...parameters.map(({ name }) => name.length));
  const rows = parameters.map(({ name, value, outcome, why }) => {
    const given = value === null || value === undefined ? "" : ` ${cleanText(shown(value))}`;
    const paint = paints[outcome];
    return `  ${cleanText(name).padEnd(widest)}  ${colors[paint](outcome)}${given}${why === null ? "" : `  ${cleanText(why)}`}`;
  });
  const named = new Set(parameters.map(({ name }) => name));
  const others = issues
    .filter(({ parameter }) => !named.has(parameter))
    .map(({ message }) => `  ${colors.red(cleanText(message))}`);
  const verdict = ok ? `  sends ${cleanText(contentKey(sent))}` : `  ${colors.red("nothing is sent")}`;
  return [colors.bold("Request"), ...rows, ...others, verdict];
}

const paints: Readonly<Record<ExplainedValue["outcome"], "green" | "yellow" | "red">> = {
  accepted: "green",
  renamed: "green",
  filled: "green",
  dropped: "yellow",
  rejected: "red",
};

/** What a usage costs, a line a count. */
export function printCost(cost: ExplainedCost, colors: Colors): readonly string[] {
  const { components, unpriced, promptPrice, completionPrice, totalPrice, currency, conditions } = cost;
  const title = `${colors.bold("Cost")}${conditions === "" ? "" : ` (${cleanText(conditions)})`}`;
  if (components === null) return [title, "  unknown: the card says no price"];
  const widest = Math.max(0, ...components.map(({ component }) => component.length), "completion".length);
  const rows = components.map(
    ({ component, count, unitPrice, amount }) => `  ${component.padEnd(widest)}  ${count} × ${unitPrice} = ${amount}`,
  );
  const missing = (unpriced ?? []).map((count) => `  ${count.padEnd(widest)}  ${colors.red("no price")}`);
  const sum = (name: string, amount: string | null): string =>
    `  ${name.padEnd(widest)}  ${amount ?? "unknown"}${amount === null ? "" : ` ${cleanText(currency ?? "")}`}`;
  return [
    title,
    ...rows,
    ...missing,
    sum("prompt", promptPrice),
    sum("completion", completionPrice),
    colors.bold(sum("total", totalPrice)),
  ];
}
