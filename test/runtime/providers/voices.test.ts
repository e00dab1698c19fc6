import { expect, expectTypeOf, test } from "vitest";
import { openaiSpeech } from "../../../runtime/adapters/openai-speech/index.ts";
import type { NoParameters } from "../../../runtime/core/no-parameters.ts";
import { model, type Model } from "../../../runtime/core/model.ts";
import { provider as openaiCard } from "../../../generated/openai.ts";
import { defineProvider } from "../../../runtime/providers/define-provider.ts";
import type { Provider } from "../../../runtime/providers/provider-types.ts";
import { fakeFetch } from "../models/fake-fetch.ts";

/** As generated code writes a speaking model: its voices stand in a type too. */
const choir: Model<"choir-1", "tts", NoParameters, "ann" | "bo"> = /* @__PURE__ */ model({
  model: "choir-1",
  model_type: "tts",
  model_properties: { default_voice: "ann", voices: ["ann", "bo"].map((mode) => ({ mode, name: mode, language: [] })) },
});
/** A card that lists none. */
const anyone: Model<"anyone-1", "tts"> = /* @__PURE__ */ model({ model: "anyone-1", model_type: "tts" });
const models: { readonly tts: { "choir-1": typeof choir; "anyone-1": typeof anyone } } = {
  tts: { "choir-1": choir, "anyone-1": anyone },
};

const oracle: Provider<typeof models, Readonly<Record<string, string>>, object> = defineProvider({
  provider: openaiCard,
  models,
  api: { baseUrl: "https://api.oracle.test/v1", version: { in: "given" }, headers: () => ({}) },
  operations: { tts: { codec: openaiSpeech } },
  validation: { type: "tts", model: "choir-1" },
});

test("a voice that the card does not list does not compile, and is refused with those that it lists", async () => {
  const fetch = fakeFetch(() => new Response("audio", { headers: { "content-type": "audio/mpeg" } }));
  const handle = oracle({ openai_api_key: "key" }, { fetch });
  const singer = handle.tts("choir-1");
  expectTypeOf<Parameters<typeof singer.invoke>[0]["voice"]>().toEqualTypeOf<"ann" | "bo" | undefined>();
  await singer.invoke({ text: "La", voice: "bo" });
  // @ts-expect-error a voice of nobody
  await expect(singer.invoke({ text: "La", voice: "anne" })).rejects.toThrow("voice must be one of ann, bo.");

  const stranger = handle.tts("anyone-1");
  expectTypeOf<Parameters<typeof stranger.invoke>[0]["voice"]>().toEqualTypeOf<string | undefined>();
  await stranger.invoke({ text: "La", voice: "whoever" });
  expect(fetch.seen.map(({ body }) => body.voice)).toEqual(["bo", "whoever"]);
});
