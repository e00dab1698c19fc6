// `npm run demo`: the whole of Typecard in half a minute, without a key and without a network. With OPENAI_API_KEY,
// ANTHROPIC_API_KEY or COHERE_API_KEY in the environment, that provider's calls go to the real one.
import { compileCards } from "./compile.mjs";
import { showTypes } from "./types.mjs";
import { showChecksAndPrices } from "./prices.mjs";
import { callModels } from "./calls.mjs";

await compileCards();
showTypes();
await showChecksAndPrices();
await callModels();
