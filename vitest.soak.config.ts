import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

const { test: _, ...shared } = config;

/** What `npm test` runs on a sample, or a few times. */
const longer = [
  "test/e2e/{consumers,deterministic}.test.ts",
  "test/generator/emit/{injection,output,parameters,pretty}.test.ts",
  "test/runtime/core/json-schema.test.ts",
];

/** `npm run test:soak`: long runs with random input and random kills, bounded in time. They print their seed. */
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ["test/soak/**/*.test.ts", ...longer],
      env: { TYPECARD_LONGER: "8" },
      testTimeout: 10 * 60_000,
      hookTimeout: 10 * 60_000,
    },
  }),
);
