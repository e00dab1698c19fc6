import { fieldsOf, listOf, type Fields } from "../json.ts";
import type { Memory } from "../memory.ts";
import { countTokens } from "../mind/tokens.ts";
import { contentText } from "./prompt.ts";

/** Tokens that were read from and written to the cache; the writes by how long they are kept. */
export interface CacheUse {
  readonly read: number;
  readonly write5m: number;
  readonly write1h: number;
}

/**
 * Follows the marks of a request: the prompt up to the last mark that was seen before is read, what lies between it and the last
 * mark is written. Prompts of less than 1024 tokens are not cached. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export function useCache(body: Fields, memory: Memory): CacheUse {
  const marks = marksOf(body);
  const last = marks.at(-1);
  if (last === undefined || last.tokens < 1024) return none;
  const known = marks.map(({ prefix }) => memory.seen(prefix));
  const read = marks[known.lastIndexOf(true)]?.tokens ?? 0;
  const written = last.tokens - read;
  return last.ttl === "1h" ? { read, write5m: 0, write1h: written } : { read, write5m: written, write1h: 0 };
}

const none: CacheUse = { read: 0, write5m: 0, write1h: 0 };

interface Mark {
  readonly prefix: string;
  readonly tokens: number;
  readonly ttl: unknown;
}

/** The marks in the order in which the model reads: tools, system, messages; a mark of the whole request stands at its end. */
function marksOf(body: Fields): readonly Mark[] {
  const blocks = [
    ...listOf(body["tools"])
      .map(fieldsOf)
      .map((it) => ({
        text: JSON.stringify([it["name"], it["description"], it["input_schema"]]),
        mark: it["cache_control"],
      })),
    ...blocksOf(body["system"]),
    ...listOf(body["messages"]).flatMap((it) => blocksOf(fieldsOf(it)["content"])),
  ];
  const final = blocks.at(-1);
  if (final !== undefined && body["cache_control"] !== undefined) final.mark = body["cache_control"];
  let prefix = String(body["model"]);
  let tokens = 0;
  return blocks.flatMap(({ text, mark }) => {
    prefix += `\n${text}`;
    tokens += countTokens(text);
    return mark === undefined || mark === null ? [] : [{ prefix, tokens, ttl: fieldsOf(mark)["ttl"] }];
  });
}

function blocksOf(content: unknown): { text: string; mark: unknown }[] {
  if (typeof content === "string") return [{ text: content, mark: undefined }];
  return listOf(content).map((block) => ({ text: contentText([block]), mark: fieldsOf(block)["cache_control"] }));
}
