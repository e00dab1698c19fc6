export { replicateEmbeddings } from "./embeddings.ts";
export { replicateText } from "./text.ts";
