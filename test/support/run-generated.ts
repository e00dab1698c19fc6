import { build } from "esbuild";
import { join } from "node:path";
import type { EmittedFile } from "../../generator/emit/emit.ts";

const root = join(import.meta.dirname, "..", "..");

/** Bundles emitted files in memory and runs the module at `path`; gives its exports. */
export async function runGenerated(files: readonly EmittedFile[], path: string): Promise<Record<string, unknown>> {
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const result = await build({
    stdin: { contents: `export * from "virtual:${path}";`, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "neutral",
    logLevel: "silent",
    plugins: [
      {
        name: "emitted",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^virtual:/ }, ({ path: specifier }) => ({
            path: specifier.slice(8),
            namespace: "emitted",
          }));
          onResolve({ filter: /^\.\.?\//, namespace: "emitted" }, ({ path: specifier, importer }) => ({
            path: join(importer, "..", specifier).replaceAll("\\", "/").replace(/\.js$/, ".ts"),
            namespace: "emitted",
          }));
          onResolve({ filter: /^typecard\/runtime$/ }, () => ({ path: join(root, "runtime/core/index.ts") }));
          onLoad({ filter: /.*/, namespace: "emitted" }, ({ path: name }) => ({
            contents: byPath.get(name) ?? "",
            loader: "ts",
          }));
        },
      },
    ],
  });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  new Function("module", "exports", result.outputFiles[0]?.text ?? "")(module, module.exports);
  return module.exports;
}
