import type { Fields } from "../json.ts";

/** The tier that serves a request: the one that it asks for, which never is short of capacity here. https://platform.openai.com/docs/api-reference/chat/create */
export function servedTier({ service_tier: asked = "auto" }: Fields): unknown {
  return asked === "auto" || asked === null ? "default" : asked;
}
