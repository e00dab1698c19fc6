import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Unit tests run the sources, not dist/.
    alias: [
      { find: /^typecard$/, replacement: here("runtime/index.ts") },
      { find: /^typecard\/runtime$/, replacement: here("runtime/core/index.ts") },
      { find: /^typecard\/(adapters|testing)$/, replacement: `${here("runtime")}/$1/index.ts` },
      { find: /^typecard\/adapters\/(.+)$/, replacement: `${here("runtime/adapters")}/$1/index.ts` },
      { find: /^typecard\/registry$/, replacement: here("runtime/registry.ts") },
      { find: /^typecard\/generator$/, replacement: here("generator/index.ts") },
      { find: /^typecard\/config$/, replacement: here("generator/config.ts") },
      { find: /^typecard\/models$/, replacement: here("generated/index.ts") },
      { find: /^typecard\/models\/(.+)$/, replacement: `${here("generated")}/$1.ts` },
      // Any other name is a provider's.
      { find: /^typecard\/([^/]+)$/, replacement: `${here("runtime/providers")}/$1.ts` },
    ],
  },
  test: {
    // Timeouts only bound what hangs: a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // The workers are what works here; the process that transforms files waits for the most part.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/soak/**", "test/**/fixtures/**"],
          // A worker loads what tests share once. What a test changes outside of itself, it puts back.
          isolate: false,
        },
      },
      {
        // What runs dist/: it is built before the first test.
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/build-once.ts"],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
