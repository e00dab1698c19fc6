import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run the sources, not dist/.
    alias: [
      { find: /^typecard\/runtime$/, replacement: here("runtime/core/index.ts") },
      { find: /^typecard\/generator$/, replacement: here("generator/index.ts") },
      { find: /^typecard\/config$/, replacement: here("generator/config.ts") },
      { find: /^typecard\/models$/, replacement: here("generated/index.ts") },
      { find: /^typecard\/models\/(.+)$/, replacement: `${here("generated")}/$1.ts` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/soak/**", "test/**/fixtures/**"],
    testTimeout: 20_000,
    globalSetup: ["test/e2e/build-once.ts"],
  },
});
