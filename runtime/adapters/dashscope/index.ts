export { dashscopeChat, dashscopeChatCodec, type DashscopeChatOptions } from "./chat.ts";
export { dashscopeEmbeddings } from "./embeddings.ts";
export { dashscopeRerank } from "./rerank.ts";
