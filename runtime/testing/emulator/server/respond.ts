import { findProblem } from "../check/find-problem.ts";
import type { Fault } from "../fault.ts";
import { fieldsOf, textOf } from "../json.ts";
import { isUnknownModel } from "../openai/common-rules.ts";
import type { Answer, Asked, Operation, Refusal, StreamEvent, Vendor } from "../operation.ts";
import type { ScriptedReply } from "../reply.ts";
import type { Delivery } from "./deliver.ts";
import { shapeEvents } from "./shape-events.ts";
import { eventChunks, rechunked } from "./write-events.ts";
import { frameChunks } from "./write-frames.ts";

/** Checks a request as strictly as the provider does. */
export function refusalOf(operation: Operation, asked: Asked): Refusal | undefined {
  const { vendor, schema, rules = [] } = operation;
  const problem = schema && findProblem(schema, asked.body);
  if (problem !== undefined) return vendor.refuse(problem, operation, asked.body);
  const model = textOf(asked.body["model"]);
  if (model !== "" && isUnknownModel(asked, model)) return vendor.noSuchModel(model, operation.kind);
  for (const rule of rules) {
    const refusal = rule(asked);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** Makes the answer to a checked request, bent by the fault. */
export function answerOf(operation: Operation, asked: Asked, fault: Fault | undefined): Delivery {
  const { raw } = asked.reply ?? {};
  if (raw !== undefined) {
    const headers = { "content-type": "application/json", ...raw.headers };
    return { status: raw.status ?? 200, headers, chunks: rechunked([Buffer.from(raw.body)], fault), ending: "end" };
  }
  return deliveryOf(operation.answer({ ...asked, reply: bentReply(asked, fault) }), operation, fault);
}

/** A failed answer. */
export function refusalDelivery({ status, body, headers = {} }: Refusal): Delivery {
  const isText = typeof body === "string";
  const type = isText
    ? body.trimStart().startsWith("<")
      ? "text/html; charset=utf-8"
      : "text/plain"
    : "application/json";
  return {
    status,
    headers: { "content-type": type, ...headers },
    chunks: [Buffer.from(isText ? body : JSON.stringify(body))],
    ending: "end",
  };
}

/** A fault that takes the place of an answer; undefined when it only bends one. */
export function faultDelivery(fault: Fault | undefined, vendor: Vendor, key: string | undefined): Delivery | undefined {
  if (fault?.type === "page") return refusalDelivery({ status: fault.status ?? 200, body: page });
  if (fault?.type !== "status") return undefined;
  const refusal = vendor.failure(fault.status, key);
  return refusalDelivery({
    status: fault.status,
    body: fault.body ?? refusal.body,
    headers: { ...(fault.body === undefined ? refusal.headers : {}), ...fault.headers },
  });
}

const page =
  "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>\n";

const streamTypes = {
  events: "text/event-stream; charset=utf-8",
  lines: "application/x-ndjson",
  frames: "application/vnd.amazon.eventstream",
};

function deliveryOf(answer: Answer, operation: Operation, fault: Fault | undefined): Delivery {
  if (answer.type === "events") {
    const { events, half, ending } = shapeEvents(answer.events, fault, operation);
    const headers = {
      "content-type": streamTypes[answer.as ?? "events"],
      "cache-control": "no-cache",
    };
    const chunks =
      answer.as === "frames" ? frameChunks(events, half, fault) : eventChunks(events, half, fault, answer.as);
    return { status: 200, headers, chunks, ending };
  }
  const { bytes, mediaType } = wholeBody(answer);
  const bom = fault?.type === "bom" ? [Buffer.from("\u{feff}")] : [];
  const pieces = answer.type === "bytes" ? quarters(bytes) : [bytes];
  // A whole answer has no deltas: faults strike in its middle.
  const shaped = shapeEvents(
    pieces.map((): StreamEvent => ({ data: "", delta: true })),
    fault?.type === "cut" ? { type: "halfEvent" } : fault,
    operation,
  );
  const isCut = shaped.half !== undefined || !["end", "endAndClose"].includes(shaped.ending);
  const sent = isCut ? [bytes.subarray(0, Math.ceil(bytes.length / 2))] : pieces;
  return {
    status: 200,
    headers: { "content-type": mediaType },
    chunks: rechunked([...bom, ...sent], fault),
    ending: shaped.ending,
  };
}

function wholeBody(answer: Exclude<Answer, { readonly type: "events" }>): {
  readonly bytes: Buffer;
  readonly mediaType: string;
} {
  if (answer.type === "json")
    return { bytes: Buffer.from(JSON.stringify(answer.value)), mediaType: "application/json" };
  const content = answer.type === "text" ? Buffer.from(answer.value) : Buffer.from(answer.bytes);
  return { bytes: content, mediaType: answer.mediaType };
}

/** Audio comes in several writes. */
function quarters(bytes: Buffer): Buffer[] {
  const size = Math.max(1, Math.ceil(bytes.length / 4));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

/** Faults of size are faults of what is answered. */
function bentReply({ reply, body }: Asked, fault: Fault | undefined): ScriptedReply | undefined {
  if (fault?.type === "giantEvent") return { ...reply, pieces: ["x".repeat(fault.bytes)] };
  if (fault?.type === "burst")
    return { ...reply, pieces: Array.from({ length: fault.events }, (_, index) => `${index} `) };
  if (fault?.type !== "splitUtf8" || reply !== undefined) return reply;
  // Without characters of more than one byte there would be nothing to split.
  return fieldsOf(body)["tools"] === undefined ? { text: "Grüße aus Köln: naïve café, 你好世界, 🌍🚀 and 👩‍👩‍👧" } : reply;
}
