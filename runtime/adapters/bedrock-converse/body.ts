import type { ChatCall } from "../../core/call.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { placeCachePoints, type CachePoints } from "./cache-points.ts";
import { conversation } from "./conversation.ts";
import { toolConfig } from "./tools.ts";
import type { ConverseBody } from "./wire.ts";

/**
 * The body of a request, without what `extraBody` adds. Parameters that Converse knows for all models are fields of the
 * `inferenceConfig` or of the request; any other is the model's own, a field of `additionalModelRequestFields`.
 * `parameters.cache_points`, a {@link CachePoints}, is the codec's and not sent.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function converseBody(call: ChatCall): ConverseBody {
  const { system, messages } = conversation(call.promptMessages);
  const { request, inference, additional } = placed(call.parameters);
  const inferenceConfig = mergeDeep(
    { ...inference, ...fieldsOf(request["inferenceConfig"]) },
    { stopSequences: call.stop.length > 0 ? call.stop : undefined },
  );
  const body = compact({
    ...request,
    system: system.length > 0 ? system : undefined,
    messages,
    toolConfig: toolConfig(call, messages),
    inferenceConfig: filled(inferenceConfig),
    outputConfig: filled(mergeDeep(fieldsOf(request["outputConfig"]) ?? {}, outputFormat(call))),
    additionalModelRequestFields: filled(
      mergeDeep(additional, fieldsOf(request["additionalModelRequestFields"]) ?? {}),
    ),
  });
  const points = fieldsOf(call.parameters["cache_points"]) as CachePoints | undefined;
  return points === undefined ? body : placeCachePoints(body, points);
}

/** The schema is a text. https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html */
function outputFormat({ responseSchema }: ChatCall): Fields | undefined {
  if (responseSchema === undefined) return undefined;
  const jsonSchema = { name: responseSchema.name, schema: JSON.stringify(responseSchema.schema) };
  return { textFormat: { type: "json_schema", structure: { jsonSchema } } };
}

function filled(fields: Fields): Fields | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}

function placed(parameters: Fields): {
  readonly request: Fields;
  readonly inference: Fields;
  readonly additional: Fields;
} {
  const entries = Object.entries(parameters).filter(
    ([name, value]) => value !== undefined && name !== "cache_points" && name !== "toolConfig",
  );
  const those = (isOne: (name: string) => boolean): Fields =>
    Object.fromEntries(entries.filter(([name]) => isOne(name)));
  return {
    request: those((name) => requestFields.has(name)),
    inference: those((name) => inferenceFields.has(name)),
    additional: those((name) => !requestFields.has(name) && !inferenceFields.has(name)),
  };
}

const inferenceFields: ReadonlySet<string> = new Set(["maxTokens", "temperature", "topP", "stopSequences"]);

const requestFields: ReadonlySet<string> = new Set([
  "inferenceConfig",
  "outputConfig",
  "guardrailConfig",
  "additionalModelRequestFields",
  "additionalModelResponseFieldPaths",
  "promptVariables",
  "requestMetadata",
  "performanceConfig",
  "serviceTier",
]);
