import { cacheMark, mostCacheMarks, type PromptCaching } from "../common/prompt-caching.ts";
import { fieldsOf, listOf, textOf, type Fields } from "../common/json.ts";

/** An `OpenAIChatOptions.rewrite` for gateways to Anthropic: sets `cache_control` as the parameter `prompt_caching`, a `PromptCaching`, says. */
export function cacheControl({ prompt_caching: caching, ...body }: Fields): Fields {
  return placeCacheControl(body, fieldsOf(caching) ?? {});
}

/**
 * The body with `cache_control` set, for gateways that hand it on to Anthropic: on the last tool, on the last system message, and on
 * the latest messages that are to be cached. https://openrouter.ai/docs/features/prompt-caching
 */
export function placeCacheControl(body: Fields, caching: PromptCaching): Fields {
  const mark = cacheMark(caching);
  const tools = listOf(body["tools"]);
  const messages = listOf(body["messages"]).map((message) => fieldsOf(message) ?? {});
  let left = mostCacheMarks;

  const marksTools = caching.toolDefinitions === true && tools.length > 0;
  if (marksTools) left -= 1;
  const places = new Map<number, number>();
  const system = messages.findLastIndex(({ role }) => role === "system" || role === "developer");
  if (caching.systemMessage === true && system >= 0) places.set(system, -1);
  for (let at = messages.length - 1; at >= 0 && places.size < left; at -= 1) {
    const place = placeIn(messages[at] ?? {}, caching);
    if (place !== undefined && !places.has(at)) places.set(at, place);
  }

  return {
    ...body,
    ...(marksTools && {
      tools: tools.map((tool, at) => (at === tools.length - 1 ? { ...fieldsOf(tool), ...mark } : tool)),
    }),
    messages: messages.map((message, at) => {
      const place = places.get(at);
      return place === undefined ? message : { ...message, content: markedContent(message["content"], place, mark) };
    }),
  };
}

/** The position of the part of a message that gets the mark, -1 for the last; undefined when nothing of it is to be cached. */
function placeIn({ role, content }: Fields, caching: PromptCaching): number | undefined {
  const parts = listOf(content).map((part) => fieldsOf(part) ?? {});
  const { messageFlow = 0 } = caching;
  if (role === "system" || role === "developer" || (typeof content !== "string" && parts.length === 0))
    return undefined;
  if (role === "tool") return caching.toolResults === true ? -1 : undefined;
  const text = typeof content === "string" ? content : parts.map((part) => textOf(part["text"]) ?? "").join(" ");
  if (messageFlow > 0 && (text.match(/\S+/g)?.length ?? 0) > messageFlow) return -1;
  const at = parts.findLastIndex(
    ({ type }) => (type === "image_url" && caching.images === true) || (type === "file" && caching.documents === true),
  );
  return at < 0 ? undefined : at;
}

/** Only parts can be marked: a text becomes one. */
function markedContent(content: unknown, place: number, mark: Fields): unknown {
  if (typeof content === "string") return [{ type: "text", text: content, ...mark }];
  const parts = listOf(content);
  const index = place < 0 ? parts.length + place : place;
  return parts.map((part, at) => (at === index ? { ...fieldsOf(part), ...mark } : part));
}
