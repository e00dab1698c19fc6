import { expect, test } from "vitest";
import { checkModelObject } from "../../../generator/schema/check.ts";
import { problems } from "./problems.ts";

const flat = { input: "1", unit: "0.001", currency: "USD" };
const read = (more: object) =>
  checkModelObject({ model: "m", model_type: "llm", model_properties: {}, pricing: { ...flat, ...more } });

test.each<[object, object]>([
  [{}, {}],
  [
    { input: "1.50", output: null, unit: 0.000001, currency: "" },
    { input: "1.50", output: null, unit: "0.000001", currency: "" },
  ],
  [
    { input: 3, output: 1e-7 },
    { input: "3", output: "1E-7" },
  ],
  [
    { cached_input: "0.5", per_image: 0.04, input_per: "minute" },
    { cached_input: "0.5", per_image: "0.04", input_per: "minute" },
  ],
  [{ tiers: [{ above: 200000, input: "2", unknown: 1 }] }, { tiers: [{ above: 200000, input: "2" }] }],
  [
    { service_tiers: { batch: { multiplier: 0.5 }, flex: { input: "1", tiers: [{ above: 1, output: "1" }] } } },
    { service_tiers: { batch: { multiplier: "0.5" }, flex: { input: "1", tiers: [{ above: 1, output: "1" }] } } },
  ],
  [
    { windows: [{ from: "16:30", to: "00:30", multiplier: "0.5" }] },
    { windows: [{ from: "16:30", to: "00:30", multiplier: "0.5" }] },
  ],
  [{ previous: [{ until: new Date("2025-09-29"), input: "2" }] }, { previous: [{ until: "2025-09-29", input: "2" }] }],
  [
    { source: "https://example.com", checked: "2026-11-20" },
    { source: "https://example.com", checked: "2026-11-20" },
  ],
  [
    { tiered_pricing: [{ input: "1", output: "2", max_tokens: 9 }], cached: "0" },
    { tiered_pricing: [{ input: "1", output: "2", max_tokens: 9 }], cached: "0" },
  ],
])("%j", (more, entity) => expect(read(more).entity?.pricing).toEqual({ ...flat, ...entity }));

test.each([[{ tiered_pricing: { a: 1 } }], [{ tiered_pricing: null }], [{ cached: {} }], [{ cached: true }]])(
  "%j, which is malformed but not ours, is as if it were absent",
  (more) => expect(read(more).entity?.pricing).toEqual(flat),
);

test.each<[object, string]>([
  [{ input: true }, "format/decimal pricing.input"],
  [{ input: "" }, "format/decimal pricing.input"],
  [{ input: null }, "format/decimal pricing.input"],
  [{ output: "free" }, "format/decimal pricing.output"],
  [{ unit: Infinity }, "format/decimal pricing.unit"],
  [{ currency: 1 }, "format/type pricing.currency"],
  [{ cached_input: null }, "format/decimal pricing.cached_input"],
  [{ output_per: "tokens" }, "format/enum pricing.output_per"],
  [{ tiers: {} }, "format/type pricing.tiers"],
  [{ tiers: [{ input: "1" }] }, "format/missing-key pricing.tiers[0].above"],
  [{ tiers: [{ above: 5 }] }, "format/empty pricing.tiers[0]"],
  [{ service_tiers: [] }, "format/type pricing.service_tiers"],
  [{ service_tiers: { batch: {} } }, "format/price-table pricing.service_tiers.batch"],
  [{ service_tiers: { batch: { multiplier: "1", input: "1" } } }, "format/price-table pricing.service_tiers.batch"],
  [
    { windows: [{ from: "24:00", to: 990, multiplier: "1" }] },
    "format/time pricing.windows[0].from, format/time pricing.windows[0].to",
  ],
  [{ previous: [{ until: "2025-02-30", input: "1" }] }, "format/date pricing.previous[0].until"],
  [{ checked: new Date("2025-02-03T04:05:06Z") }, "format/date pricing.checked"],
])("%j is refused: %s", (more, expected) => expect(problems(read(more))).toBe(expected));
