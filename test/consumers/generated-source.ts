// The generated TypeScript itself, as a project that keeps its output in its own tree compiles it.
import { models, type Models } from "../../generated/openai.js";

export const own: Models = models;
