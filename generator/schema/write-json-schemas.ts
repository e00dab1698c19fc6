import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { derivedFiles } from "./derived-files.ts";

const folder = join("generator", "schema", "json");
await mkdir(folder, { recursive: true });
for (const [name, content] of Object.entries(await derivedFiles())) await writeFile(join(folder, name), content);
