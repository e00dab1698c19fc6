// `npm run demo`: the whole of Typecard in half a minute, without a key and without a network. With OPENAI_API_KEY,
// ANTHROPIC_API_KEY or COHERE_API_KEY in the environment, that provider's calls go to the real one.
// `npm run demo -- deepseek google` calls those providers instead, in the same way.
import { callProvider } from "./any-provider.mjs";
import { callModels } from "./calls.mjs";
import { compileCards } from "./compile.mjs";
import { showChecksAndPrices } from "./prices.mjs";
import { showTypes } from "./types.mjs";

const wanted = process.argv.slice(2);
if (wanted.length > 0) {
  for (const id of wanted) await callProvider(id);
} else {
  await compileCards();
  showTypes();
  await showChecksAndPrices();
  await callModels();
}
