/** A request as a fake `fetch` got it. */
export interface Seen {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON; the fields of a form; undefined without a body. */
  readonly body: any;
}

/** A `fetch` that answers by a function, and keeps what it was asked. */
export function fakeFetch(
  answer: (seen: Seen, index: number) => Response | Promise<Response>,
): typeof fetch & { readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const fake = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    if (init.signal?.aborted === true) throw init.signal.reason;
    const { body } = init;
    const parsed =
      body instanceof FormData ? Object.fromEntries(body) : typeof body === "string" ? JSON.parse(body) : undefined;
    const request = {
      url: new URL(String(input)),
      method: init.method ?? "GET",
      headers: Object.fromEntries(new Headers(init.headers)),
      body: parsed,
    };
    seen.push(request);
    return answer(request, seen.length - 1);
  };
  return Object.assign(fake as typeof fetch, { seen });
}

/** An answer of JSON. */
export function json(value: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(value), {
    ...init,
    headers: { "content-type": "application/json", "x-request-id": "req_1", ...init.headers },
  });
}

/** An answer of server-sent events. */
export function sse(...events: readonly unknown[]): Response {
  const text = events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
  return new Response(text, { headers: { "content-type": "text/event-stream", "x-request-id": "req_1" } });
}

/** The texts of a whole chat completion. */
export function completion(content: string, more: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    model: "sage-1-2026",
    choices: [{ index: 0, message: { role: "assistant", content, ...more }, finish_reason: "stop" }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

/** The events of a streamed chat completion. */
export function completionEvents(...texts: readonly string[]): readonly unknown[] {
  const chunk = (delta: unknown, finish_reason: string | null = null) => ({
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    model: "sage-1-2026",
    choices: [{ index: 0, delta, finish_reason }],
  });
  return [
    ...texts.map((content) => chunk({ content })),
    chunk({}, "stop"),
    { ...chunk({}), choices: [], usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } },
    "[DONE]",
  ];
}
