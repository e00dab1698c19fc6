import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Where the schemas may be, from the folder of a project upwards: this repository's, and an installed package's. */
const places = ["generator/schema/json", "node_modules/typecard/dist/schema"];
/** Where the published package serves them. */
const published = "https://unpkg.com/typecard/dist/schema";

/** The folder of the JSON Schemas for editors, relative to a provider's folder in `specs`, or its public address. */
export function schemaFolder(cwd: string, specs: string): string {
  const provider = join(resolve(cwd, specs), "provider");
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = places
      .map((place) => join(folder, place))
      .find((place) => existsSync(join(place, "model-card.schema.json")));
    if (found !== undefined) return relative(provider, found).replaceAll("\\", "/");
    if (dirname(folder) === folder) return published;
  }
}
