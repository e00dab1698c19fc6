export { bedrockInvokeChat } from "./chat.ts";
export { bedrockInvokeEmbeddings } from "./embeddings.ts";
export { bedrockInvokeRerank } from "./rerank.ts";
