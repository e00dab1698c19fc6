// `npm ci` runs this. The other Node versions that tests run come as packages whose command is `node`; in node_modules/.bin it
// would stand before the machine's own, and every npm script would run with one of those.
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

for (const name of ["node", "node.cmd", "node.ps1"]) {
  rmSync(fileURLToPath(new URL(`../../node_modules/.bin/${name}`, import.meta.url)), { force: true });
}
