import type { EmbeddingCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { EmbeddingOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { objectsOf, textOf } from "../common/json.ts";
import { vectorsOf } from "../common/vectors.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiUsage } from "../openai-common/usage.ts";

/** Reads an answer: one vector a text, in the order of `index`. https://platform.openai.com/docs/api-reference/embeddings/object */
export function decodeEmbeddings(response: WireResponse, call: EmbeddingCall, errors: ErrorTable): EmbeddingOutput {
  const body = decodeBody(response, "data", errors);
  const items = objectsOf(body["data"]).toSorted((a, b) => Number(a["index"]) - Number(b["index"]));
  const embeddings = vectorsOf(
    items.map(({ embedding }) => decodeVector(embedding)),
    call,
  );
  return { embeddings, usage: openaiUsage(body["usage"]), model: textOf(body["model"]) ?? null };
}

/** Numbers, or the bytes of 32-bit floats in base64 (`encoding_format: "base64"`), the lowest byte first. */
function decodeVector(value: unknown): unknown {
  const bytes = typeof value === "string" ? decodeBase64(value) : undefined;
  if (bytes === undefined || bytes.length % 4 !== 0) return value;
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(at * 4, true));
}
