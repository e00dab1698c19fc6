import { emulatedMessages } from "../anthropic-messages/index.ts";
import { schema as messagesSchema } from "../anthropic-messages/schema.ts";
import { modelOf, modelRule } from "../bedrock/model.ts";
import { bedrockErrorEvent, bedrockVendor } from "../bedrock/vendor.ts";
import { invalid, refusedByModel } from "../bedrock/error.ts";
import { list, oneOf, optional, text, type Shape } from "../check/shape.ts";
import { fieldsOf, textOf } from "../json.ts";
import type { Answer, Asked, Operation, Rule } from "../operation.ts";

/** Claude through InvokeModel: the Messages API, with the model in the path and version and betas in the body. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html */
export const emulatedInvokeMessages: Operation = {
  kind: "bedrock-invoke",
  vendor: bedrockVendor,
  method: "POST",
  path: /^model\/[^/]*anthropic\.[^/]+\/invoke(?:-with-response-stream)?$/,
  schema: bodyShape(messagesSchema),
  rules: [modelRule, streamRule, ...(emulatedMessages.rules ?? []).map(asMessages)],
  answer: (asked) => framed(emulatedMessages.answer(messagesOf(asked))),
  errorEvent: bedrockErrorEvent,
};

/** A stream's events as chunks: each holds one in base64. */
export function framed(answer: Answer): Answer {
  if (answer.type !== "events") return answer;
  return {
    type: "events",
    as: "frames",
    events: answer.events.map(({ data, delta, terminal }) => ({
      event: "chunk",
      data: JSON.stringify({ bytes: Buffer.from(data).toString("base64"), p: "abcdefghij" }),
      delta,
      terminal,
    })),
  };
}

function bodyShape(shape: Shape): Shape {
  if (shape.type !== "object") return shape;
  const { model: _model, stream: _stream, ...fields } = shape.fields;
  const own = { anthropic_version: oneOf("bedrock-2023-05-31"), anthropic_beta: optional(list(text())) };
  return { ...shape, fields: { ...own, ...fields } };
}

function streamRule({ body }: Asked): ReturnType<Rule> {
  return body["stream"] === undefined
    ? undefined
    : invalid(
        "Malformed input request: extraneous key [stream] is not permitted, please reformat your input and try again.",
      );
}

/** What the Messages API refuses is a message of Bedrock's. */
function asMessages(rule: Rule): Rule {
  return (asked) => {
    const refusal = rule(messagesOf(asked));
    return refusal && refusedByModel(textOf(fieldsOf(fieldsOf(refusal.body)["error"])["message"]));
  };
}

function messagesOf(asked: Asked): Asked {
  const { anthropic_version: _version, anthropic_beta: _beta, ...body } = asked.body;
  const stream = asked.path.endsWith("/invoke-with-response-stream");
  return {
    ...asked,
    body: { ...body, model: modelOf(asked), ...(stream && { stream }) },
    headers: { ...asked.headers, "anthropic-version": "2023-06-01" },
  };
}
