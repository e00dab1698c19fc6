import type { ChatCall } from "../../core/call.ts";
import { conversation } from "./conversation.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { toolFields } from "./tools.ts";
import type { MessagesBody } from "./wire.ts";

/** Keys of `parameters` that steer the codec and never reach the wire. */
const reservedParameters: ReadonlySet<string> = new Set(["anthropic_beta", "prompt_caching"]);

/**
 * The body of a Messages request, without what `extraBody` adds and without cache marks. `metadata` and `output_config` are
 * joined from parameters and call, so that an effort and a schema stand side by side.
 */
export function messagesBody(call: ChatCall): MessagesBody {
  const parameters = Object.fromEntries(
    Object.entries(call.parameters).filter(([name]) => !reservedParameters.has(name)),
  );
  const { system, messages } = conversation(call.promptMessages);
  return compact({
    model: call.model,
    ...parameters,
    system: system.length > 0 ? system : undefined,
    messages,
    ...toolFields(call),
    stop_sequences: call.stop.length > 0 ? call.stop : parameters["stop_sequences"],
    metadata: joined(parameters["metadata"], call.user === undefined ? undefined : { user_id: call.user }),
    output_config: joined(parameters["output_config"], outputFormat(call)),
    stream: call.stream ? true : undefined,
  });
}

/** https://docs.claude.com/en/docs/build-with-claude/structured-outputs */
function outputFormat({ responseSchema }: ChatCall): Fields | undefined {
  return responseSchema && { format: { type: "json_schema", schema: responseSchema.schema } };
}

function joined(parameter: unknown, own: Fields | undefined): unknown {
  return own === undefined ? parameter : { ...fieldsOf(parameter), ...own };
}
