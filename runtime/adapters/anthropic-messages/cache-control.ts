import { fieldsOf, type Fields } from "../common/json.ts";
import { cacheMark, mostCacheMarks, type PromptCaching } from "../common/prompt-caching.ts";
import type { Block, MessagesBody, WireMessage } from "../anthropic-common/wire.ts";

export type { PromptCaching } from "../common/prompt-caching.ts";

/**
 * The body with `cache_control` set, at most four times, marks that stand already included. A mark caches all that comes before
 * it, so each section needs one: the last tool, the last system block, and one a message. Where more messages ask for one than
 * marks are left, the latest get them. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export function placeCacheControl<Body extends MessagesBody>(body: Body, caching: PromptCaching): Body {
  const mark: Fields = cacheMark(caching);
  let left = mostCacheMarks - marksIn(body);

  const { tools } = body;
  const marksTools = left > 0 && caching.toolDefinitions === true && isUnmarked(tools?.at(-1));
  if (marksTools) left -= 1;

  const { system } = body;
  const marksSystem = left > 0 && caching.systemMessage === true && isUnmarked(system?.at(-1));
  if (marksSystem) left -= 1;

  const places = new Map<WireMessage, number>();
  for (const message of body.messages.toReversed()) {
    if (left <= 0) break;
    const at = placeIn(message, caching);
    if (at < 0 || !isUnmarked(message.content[at])) continue;
    places.set(message, at);
    left -= 1;
  }

  return {
    ...body,
    ...(marksTools ? { tools: markAt(tools, -1, mark) } : {}),
    ...(marksSystem ? { system: markAt(system, -1, mark) } : {}),
    messages: body.messages.map((message) => {
      const at = places.get(message);
      return at === undefined ? message : { ...message, content: markAt(message.content, at, mark) };
    }),
  };
}

/** The position of the block of a message that gets the mark; -1 when nothing of it is to be cached. */
function placeIn({ content }: WireMessage, caching: PromptCaching): number {
  const wanted: Readonly<Record<string, boolean | undefined>> = {
    image: caching.images,
    document: caching.documents,
    tool_result: caching.toolResults,
  };
  const { messageFlow = 0 } = caching;
  const isLong = messageFlow > 0 && content.reduce((sum, block) => sum + wordsIn(block), 0) > messageFlow;
  return content.findLastIndex((block) => (isLong ? isCacheable(block) : wanted[block.type] === true));
}

function isCacheable(block: Block): boolean {
  return block.type !== "thinking" && block.type !== "redacted_thinking";
}

function wordsIn({ text, content }: Block | Fields): number {
  if (typeof text === "string") return text.match(/\S+/g)?.length ?? 0;
  if (typeof content === "string") return wordsIn({ text: content });
  return Array.isArray(content) ? content.reduce((sum: number, it) => sum + wordsIn(fieldsOf(it) ?? {}), 0) : 0;
}

function marksIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, it) => sum + marksIn(it), 0);
  const fields = fieldsOf(value);
  if (fields === undefined) return 0;
  const own = fieldsOf(fields["cache_control"]) === undefined ? 0 : 1;
  return (
    own +
    marksIn(fields["tools"]) +
    marksIn(fields["system"]) +
    marksIn(fields["messages"]) +
    marksIn(fields["content"])
  );
}

function isUnmarked(block: Fields | undefined): boolean {
  return block !== undefined && block["cache_control"] === undefined;
}

function markAt<Item extends Fields>(items: readonly Item[] | undefined, at: number, mark: Fields): Item[] {
  const marked = [...(items ?? [])];
  const index = at < 0 ? marked.length + at : at;
  const item = marked[index];
  if (item !== undefined) marked[index] = { ...item, ...mark };
  return marked;
}
