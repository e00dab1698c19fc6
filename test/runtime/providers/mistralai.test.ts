import { expect, test } from "vitest";
import { mistralai } from "../../../runtime/providers/mistralai.ts";
import { fakeFetch, json } from "../models/fake-fetch.ts";

test("Mistral's judgements flag by their categories: it has no field for that", async () => {
  const categories = (selfharm: boolean) => ({
    categories: { selfharm, pii: false },
    category_scores: { selfharm: 0.9 },
  });
  const fetch = fakeFetch(({ body }) =>
    json({ id: "m", results: body.input.map((text: string) => categories(text === "bad")) }),
  );
  const { results } = await mistralai({ api_key: "k" }, { fetch })
    .moderation("mistral-moderation-latest")
    .invoke({ texts: ["bad", "good"] });
  expect(fetch.seen.map(({ url }) => url.href)).toContain("https://api.mistral.ai/v1/moderations");
  expect(results.map(({ flagged }) => flagged)).toEqual([true, false]);
});
