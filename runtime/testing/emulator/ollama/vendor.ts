import { anyKey, smallVendor } from "../small/vendor.ts";

/** How Ollama refuses. https://docs.ollama.com/api/errors */
export const ollamaVendor = smallVendor({ name: "ollama", body: ({ message }) => ({ error: message }), keyOf: anyKey });
