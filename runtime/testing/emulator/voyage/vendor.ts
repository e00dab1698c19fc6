import { smallVendor } from "../small/vendor.ts";

/** How Voyage refuses. https://docs.voyageai.com/docs/error-codes */
export const voyageVendor = smallVendor({ name: "voyage", body: ({ message }) => ({ detail: message }) });
