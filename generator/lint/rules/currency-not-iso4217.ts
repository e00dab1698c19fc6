import type { Path } from "../../diagnostic.ts";
import { replaceScalar } from "../edit.ts";
import { currencyCodes } from "../iso4217.ts";
import { defineRule } from "../rule.ts";
import { yaml } from "../yaml-text.ts";

/** What people write for a currency, in upper case, and its code. Only what means exactly one currency. */
const codes: Readonly<Record<string, string>> = {
  RMB: "CNY",
  CNH: "CNY",
  US$: "USD",
  "€": "EUR",
  EURO: "EUR",
  "£": "GBP",
};

export const currencyNotIso4217 = defineRule({
  name: "currency-not-iso4217",
  severity: "warning",
  summary: "A currency is a code of ISO 4217.",
  rationale:
    "Programs that format or convert money know the codes of ISO 4217 and nothing else: `Intl.NumberFormat` prints `RMB` as three letters, and an exchange rate for it does not exist. The code of the renminbi is `CNY`.",
  example: {
    bad: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          unit: "0.000001"
          currency: RMB
      `,
    },
    good: {
      "acme/models/llm/rocket.yaml": yaml`
        pricing:
          input: "0.50"
          unit: "0.000001"
          currency: CNY
      `,
    },
  },
  fix: {
    summary: "Writes the code for `RMB` and other names that mean one currency, and codes in upper case.",
    edits: (document, { path, replacement }) =>
      replacement === undefined ? [] : replaceScalar(document, path, replacement),
  },
  model({ document, entity: { pricing } }, report) {
    const places: readonly (readonly [Path, string | undefined])[] = [
      [["pricing", "currency"], pricing?.currency],
      ...(pricing?.previous ?? []).map(
        ({ currency }, index) => [["pricing", "previous", index, "currency"], currency] as const,
      ),
    ];
    for (const [path, currency] of places) {
      if (currency === undefined || currencyCodes.has(currency)) continue;
      const upper = currency.trim().toUpperCase();
      const meant = Object.hasOwn(codes, upper) ? codes[upper] : currencyCodes.has(upper) ? upper : undefined;
      report(document, {
        path,
        message: `\`${currency}\` is no currency code of ISO 4217.`,
        hint: meant === undefined ? "write a code such as USD, EUR or CNY" : `write \`${meant}\``,
        replacement: meant,
      });
    }
  },
});
