import { expect, test } from "vitest";
import { addUsage } from "../../../runtime/core/usage-sum.ts";

test("counts add up, each usage being of one request", () => {
  expect(addUsage({ promptTokens: 1, completionTokens: 2 }, { promptTokens: 10, cachedInputTokens: 5 })).toEqual({
    requests: 2,
    promptTokens: 11,
    completionTokens: 2,
    cachedInputTokens: 5,
  });
  expect(addUsage({ requests: 3, images: 1 }, { requests: 0, images: undefined })).toEqual({ requests: 3, images: 1 });
});

test("seconds add up as decimals", () => {
  expect(addUsage({ seconds: 0.1 }, { seconds: 0.2 }).seconds).toBe("0.3");
  expect(addUsage({ seconds: 1 }, { seconds: "2" }).seconds).toBe(3);
  expect(addUsage({ seconds: "1.5" }, {}).seconds).toBe("1.5");
});

test("a sum that is not exact is refused", () => {
  expect(() => addUsage({ promptTokens: Number.MAX_SAFE_INTEGER }, { promptTokens: 1 })).toThrow(RangeError);
});

test("a count of every kind adds up", () => {
  const counts = {
    promptTokens: 1,
    completionTokens: 1,
    cachedInputTokens: 1,
    cacheWriteTokens: 1,
    cacheWrite1hTokens: 1,
    reasoningTokens: 1,
    audioInputTokens: 1,
    cachedAudioInputTokens: 1,
    audioOutputTokens: 1,
    imageInputTokens: 1,
    cachedImageInputTokens: 1,
    imageOutputTokens: 1,
    requests: 1,
    images: 1,
    seconds: 1,
    characters: 1,
    pages: 1,
    searchUnits: 1,
  };
  expect(addUsage(counts, counts)).toEqual(Object.fromEntries(Object.keys(counts).map((name) => [name, 2])));
});
