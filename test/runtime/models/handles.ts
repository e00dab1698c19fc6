import { openaiChat } from "../../../runtime/adapters/openai-chat/index.ts";
import type { ModelType } from "../../../runtime/core/descriptor.ts";
import type { Card } from "../../../runtime/models/card.ts";
import type { Connection } from "../../../runtime/models/connection.ts";
import { customCard, type CustomModel } from "../../../runtime/models/custom.ts";
import { llm, type Llm } from "../../../runtime/models/llm.ts";
import type { LlmBinding } from "../../../runtime/models/llm-call.ts";

/** A connection of a provider that does not exist, with a key. */
export function connectionTo(fetch: typeof globalThis.fetch, options: Partial<Connection["options"]> = {}): Connection {
  return {
    provider: "oracle",
    endpoint: {
      url: ({ path }) => new URL(`https://api.oracle.test/v1/${path}`),
      authorize: async (request, { api_key }) => ({
        ...request,
        headers: { ...request.headers, authorization: `Bearer ${api_key}` },
      }),
      secrets: ({ api_key }) => [api_key ?? ""],
    },
    credentials: () => ({ api_key: "sk-oracle-secret" }),
    options: { fetch, retries: { baseMs: 1 }, ...options },
  };
}

/** A card of a type, with all features unless it says otherwise. */
export function cardOf(type: ModelType, custom: CustomModel = {}, id = "sage-1"): Card {
  return customCard(id, type, undefined, custom);
}

/** Prices of ten and twenty millionths. */
export const pricing = { input: "10", output: "20", unit: "0.000001", currency: "USD" };

/** A language model that speaks OpenAI's chat. */
export function sage(
  fetch: typeof globalThis.fetch,
  custom: CustomModel = { pricing },
  binding: Partial<LlmBinding> = {},
): Llm {
  return llm({
    card: cardOf("llm", custom),
    connection: connectionTo(fetch),
    operation: () => ({ codec: openaiChat }),
    ...binding,
  });
}
