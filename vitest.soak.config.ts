import { defineConfig, mergeConfig } from "vitest/config";
import config from "./vitest.config.ts";

const { test: _, ...shared } = config;

/** `npm run test:soak`: long runs with random input and random kills, bounded in time. They print their seed. */
export default mergeConfig(
  shared,
  defineConfig({ test: { include: ["test/soak/**/*.test.ts"], testTimeout: 10 * 60_000 } }),
);
