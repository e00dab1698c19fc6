/** A tool that both clients are given. */
export const weather = {
  name: "get_weather",
  description: "The weather of a city",
  schema: {
    type: "object" as const,
    properties: { city: { type: "string" as const } },
    required: ["city"],
    additionalProperties: false,
  },
};

export async function thrownBy(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error("Nothing was thrown");
}

export async function readAll(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _event of stream) {
    // Only its end counts.
  }
}
