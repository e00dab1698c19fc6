// The generated TypeScript itself, as a project that keeps its output in its own tree compiles it.
import { models, type Models } from "../../generated/openai.js";
import { providers } from "../../generated/index.js";

export const own: Models = models;
export const ids: string[] = Object.keys(providers);
