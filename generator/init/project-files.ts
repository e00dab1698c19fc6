/** Where a project keeps its cards and the generated code, relative to its folder, with `/`. */
export interface ProjectPaths {
  readonly specs: string;
  readonly out: string;
}

/** The config. */
export function configFile({ specs, out }: ProjectPaths): string {
  return `import { defineConfig } from "typecard/config";

export default defineConfig({
  specs: ${JSON.stringify(specs)},
  out: ${JSON.stringify(out)},
});
`;
}

/** Names of the scripts that a project gets, and what they run. */
export const scripts: Readonly<Record<string, string>> = {
  "cards:generate": "typecard generate",
  "cards:lint": "typecard lint",
  "cards:check": "typecard lint && typecard check",
};

/** What `.vscode/settings.json` gets: the schemas, for cards whose first line does not name one. */
export function editorSettings({ specs }: ProjectPaths, schemas: string): Readonly<Record<string, unknown>> {
  return {
    "yaml.schemas": {
      [`${schemas}/provider-card.schema.json`]: `${specs}/*/provider/*.yaml`,
      [`${schemas}/model-card.schema.json`]: `${specs}/*/models/*/[!_]*.yaml`,
      [`${schemas}/position.schema.json`]: `${specs}/*/models/*/_position.yaml`,
    },
  };
}

/** What `.vscode/extensions.json` gets when there is none. */
export const editorExtensions = { recommendations: ["redhat.vscode-yaml"] };

/** A compiler configuration for a project without one. */
export function compilerConfig({ out }: ProjectPaths): Readonly<Record<string, unknown>> {
  return {
    compilerOptions: {
      target: "ES2022",
      module: "NodeNext",
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
    include: [...new Set(["src", "typecard.config.ts", out.startsWith("src/") ? "src" : out])],
  };
}

/** A workflow for GitHub that fails when cards have findings that are errors, or when the generated code is not theirs. */
export const workflow = `name: Cards
on:
  push:
    branches: [main]
  pull_request:
jobs:
  check:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
          cache: npm
      - run: npm ci
      - run: npx typecard lint --format github
      - run: npx typecard check
`;
