import { fieldsOf, type Fields } from "../common/json.ts";
import type { Block, ConverseBody, WireMessage } from "./wire.ts";

/**
 * What of a prompt is to be cached: the cards' `*_cache_checkpoint` switches. A provider's mapping passes it as
 * `parameters.cache_points`, which the codec takes out before sending.
 */
export interface CachePoints {
  /** Everything up to the end of the tool definitions. */
  readonly tools?: boolean | undefined;
  /** Everything up to the end of the system messages. */
  readonly system?: boolean | undefined;
  /** Everything up to the end of each of so many messages of the user, the latest. */
  readonly userMessages?: number | undefined;
  /** How long an entry lives; the API's default is `5m`. */
  readonly ttl?: "5m" | "1h" | undefined;
}

/**
 * The body with `cachePoint` blocks, at most four, those that stand already included. A point caches all that comes before it.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html
 */
export function placeCachePoints(body: ConverseBody, points: CachePoints): ConverseBody {
  const point: Block = { cachePoint: points.ttl === "1h" ? { type: "default", ttl: "1h" } : { type: "default" } };
  const { system, messages, toolConfig } = body;
  const tools = listOf(toolConfig?.["tools"]);
  let left =
    mostPoints - [...tools, ...(system ?? []), ...messages.flatMap(({ content }) => content)].filter(isPoint).length;

  const marksTools = left > 0 && points.tools === true && canEnd(tools);
  if (marksTools) left -= 1;
  const marksSystem = left > 0 && points.system === true && canEnd(system ?? []);
  if (marksSystem) left -= 1;
  const marked = new Set<WireMessage>();
  for (const message of latestOfUser(messages, points.userMessages ?? 0))
    if (marked.size < left && isMarkable(message)) marked.add(message);

  return {
    ...body,
    ...(marksTools && { toolConfig: { ...toolConfig, tools: [...tools, point] } }),
    ...(marksSystem && { system: [...(system ?? []), point] }),
    messages: messages.map((message) => (marked.has(message) ? withPoint(message, point) : message)),
  };
}

/** The API's limit. */
const mostPoints = 4;

/** The latest first. */
function latestOfUser(messages: readonly WireMessage[], count: number): readonly WireMessage[] {
  return messages
    .filter(({ role }) => role === "user")
    .toReversed()
    .slice(0, count);
}

function isPoint(block: Block): boolean {
  return fieldsOf(block["cachePoint"]) !== undefined;
}

function canEnd(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  return last !== undefined && !isPoint(last);
}

function isMarkable({ content }: WireMessage): boolean {
  return !content.some(isPoint) && placeIn(content) > 0;
}

function withPoint(message: WireMessage, point: Block): WireMessage {
  const at = placeIn(message.content);
  return { ...message, content: [...message.content.slice(0, at), point, ...message.content.slice(at)] };
}

/** A point may not follow a document or a film at once, nor be the first block. */
function placeIn(content: readonly Block[]): number {
  return content.findLastIndex((block) => block["document"] === undefined && block["video"] === undefined) + 1;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? (value as readonly Fields[]) : [];
}
