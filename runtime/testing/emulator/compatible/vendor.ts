import { openaiVendor } from "../openai/vendor.ts";
import type { Vendor } from "../operation.ts";
import { anyKey } from "../small/vendor.ts";

/** A provider that follows OpenAI, but is not: its key may stand in any header, or there is none. */
export const compatibleVendor: Vendor = {
  ...openaiVendor,
  name: "compatible",
  keyOf: anyKey,
  headers: (id) => ({ "x-request-id": id }),
};
