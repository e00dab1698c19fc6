import type { AnyProvider } from "../../../../runtime/registry/any-provider.ts";
import { type ProviderId, providers } from "../../../../runtime/registry/providers.ts";
import { fakeFetch, json, type Seen } from "../../models/fake-fetch.ts";

/** What a provider sends for one call: nobody answers. */
export async function sent(
  id: ProviderId,
  credentials: Readonly<Record<string, string>>,
  call: (handle: ReturnType<AnyProvider>) => Promise<unknown>,
): Promise<Seen> {
  const fetch = fakeFetch(() => json({ error: { message: "Nobody is here" } }, { status: 503 }));
  const bind = await providers[id]();
  await call(bind(credentials, { fetch, retries: { max: 0 } })).catch((thrown: unknown) => {
    if (fetch.seen.length === 0) throw thrown;
  });
  return fetch.seen[0]!;
}

/** What a language model's parameters become: the body without model and messages. */
export async function wireOf(
  id: ProviderId,
  model: string,
  modelParameters: Readonly<Record<string, unknown>>,
  credentials: Readonly<Record<string, string>> = { api_key: "sk-test" },
): Promise<Readonly<Record<string, unknown>>> {
  const promptMessages = [{ role: "user", content: "Hi" }] as const;
  const { body } = await sent(id, credentials, async (provider) => {
    const handle = provider.llm?.(model) ?? provider.custom(model);
    await handle.invoke({ promptMessages, modelParameters });
  });
  const { model: _model, messages: _messages, ...wire } = body;
  return wire;
}
