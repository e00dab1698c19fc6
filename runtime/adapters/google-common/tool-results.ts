import type { MediaPart, TextPart, ToolCall, ToolMessage } from "../../core/message.ts";
import { compact, fieldsOf, parseJson, type Fields } from "../common/json.ts";
import { mediaPart } from "./content.ts";
import { isThirdGeneration, opaqueFields, type Part } from "./wire.ts";

/**
 * The results of a run of calls, in the order of the calls, because calls without an id are told apart by it. Media stand in the
 * result where the model takes them there, else in a turn after it. https://ai.google.dev/gemini-api/docs/function-calling
 */
export function toolResults(
  messages: readonly ToolMessage[],
  calls: readonly ToolCall[],
  model: string,
): { readonly parts: Part[]; readonly media: Part[] } {
  const parts: Part[] = [];
  const media: Part[] = [];
  const place = ({ toolCallId }: ToolMessage) => calls.findIndex(({ id }) => id === toolCallId);
  for (const message of messages.toSorted((a, b) => place(a) - place(b))) {
    const call = calls[place(message)];
    const name = call?.name ?? message.name ?? message.toolCallId;
    const shown = mediaOf(message).map(mediaPart);
    const inside = isThirdGeneration(model) && shown.length > 0;
    parts.push({
      functionResponse: compact({
        id: opaqueFields(call?.opaque)?.["id"],
        name,
        response: response(message),
        parts: inside ? shown : undefined,
      }),
    });
    if (!inside && shown.length > 0) media.push({ text: `From the result of ${name}:` }, ...shown);
  }
  return { parts, media };
}

/** An object is the result as it is; a text is its `output`, or its `error`. */
function response({ content, isError }: ToolMessage): Fields {
  const text =
    typeof content === "string"
      ? content
      : content
          .filter(isText)
          .map((part) => part.text)
          .join("\n");
  if (isError === true) return { error: text };
  return fieldsOf(parseJson(text)) ?? { output: text };
}

function mediaOf({ content }: ToolMessage): readonly MediaPart[] {
  return typeof content === "string" ? [] : content.filter((part) => part.type !== "text");
}

function isText(part: TextPart | MediaPart): part is TextPart {
  return part.type === "text";
}
