// Loaded before a program, makes its disk list folders in an order that is another for each SHUFFLE_SEED.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let state = Number(process.env.SHUFFLE_SEED);
const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;

function shuffled(list) {
  const names = [...list];
  for (let i = names.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [names[i], names[j]] = [names[j], names[i]];
  }
  return names;
}

const { readdirSync } = fs;
fs.readdirSync = (...args) => shuffled(readdirSync(...args));
for (const name of ["readdir", "opendir", "opendirSync"]) {
  fs[name] = () => {
    throw new Error(`shuffled-disk.mjs does not know how to shuffle fs.${name}`);
  };
}
fs.promises.readdir = fs.promises.opendir = fs.readdir;
syncBuiltinESMExports();
