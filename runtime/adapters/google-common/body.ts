import type { ChatCall } from "../../core/call.ts";
import { mergeDeep } from "../common/merge.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { conversation } from "./conversation.ts";
import { geminiSchema } from "./schema.ts";
import { toolFields } from "./tools.ts";

/**
 * The body of a `generateContent` request, without what `extraBody` adds. Parameters that are no field of a request are fields
 * of its `generationConfig`. https://ai.google.dev/api/generate-content
 */
export function generateContentBody(call: ChatCall): Fields {
  const { generationConfig, tools, toolConfig, ...own } = placed(call.parameters);
  const { systemInstruction, contents } = conversation(call.promptMessages, call.model);
  const config = mergeDeep(fieldsOf(generationConfig) ?? {}, {
    ...responseFormat(call),
    stopSequences: call.stop.length > 0 ? call.stop : undefined,
  });
  return compact({
    ...own,
    systemInstruction,
    contents,
    ...toolFields(call, { tools, toolConfig }),
    generationConfig: Object.keys(config).length > 0 ? config : undefined,
  });
}

/** https://ai.google.dev/gemini-api/docs/structured-output */
function responseFormat({ responseSchema }: ChatCall): Fields {
  if (responseSchema === undefined) return {};
  return { responseMimeType: "application/json", responseJsonSchema: geminiSchema(responseSchema.schema) };
}

/** The fields of a request beside its `generationConfig`. */
const requestFields: ReadonlySet<string> = new Set([
  "generationConfig",
  "tools",
  "toolConfig",
  "safetySettings",
  "cachedContent",
  "serviceTier",
  "store",
  "labels",
  "modelArmorConfig",
]);

function placed(parameters: Fields): Fields {
  const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const config = Object.fromEntries(entries.filter(([name]) => !requestFields.has(name)));
  const request = Object.fromEntries(entries.filter(([name]) => requestFields.has(name)));
  return { ...request, generationConfig: mergeDeep(config, fieldsOf(request["generationConfig"])) };
}
