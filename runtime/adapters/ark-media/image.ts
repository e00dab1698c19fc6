import type { ChatCall } from "../../core/call.ts";
import type { Codec, WireRequest, WireResponse } from "../../core/codec.ts";
import type { MediaPart } from "../../core/message.ts";
import type { ChatOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import { decodeBase64 } from "../common/base64.ts";
import { fieldsOf, type Fields, objectsOf, textOf } from "../common/json.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { jsonRequest } from "../common/request.ts";
import { arkErrors } from "./errors.ts";
import { mediaPrompt } from "./prompt.ts";

/** Image models of Ark (Seedream): the answer holds pictures, by URL or as bytes. https://www.volcengine.com/docs/82379/1541523 */
export const arkImage: Codec<ChatCall, ChatOutput> = {
  kind: "ark-media",
  encode: encodeImage,
  decode: decodeImage,
  errors: arkErrors,
};

function encodeImage(call: ChatCall): WireRequest {
  const { max_images: most, ...parameters } = call.parameters;
  const { text, media } = mediaPrompt(call);
  if (media.some(({ type }) => type !== "image")) throw unsupportedContent("Image models take text and images only");
  const urls = media.map(({ url }) => url);
  const isSeries = parameters["sequential_image_generation"] === "auto" && most !== undefined;
  return jsonRequest(
    "images/generations",
    { ...call, parameters },
    {
      model: call.model,
      prompt: text,
      ...(urls.length > 0 && { image: urls.length === 1 ? urls[0] : urls }),
      ...(isSeries && { sequential_image_generation_options: { max_images: most } }),
    },
  );
}

function decodeImage(response: WireResponse, { model, parameters }: ChatCall): ChatOutput {
  const body = answerObject(
    { errors: arkErrors, isAnswer: (it) => Array.isArray(it["data"]) && !reportsError(it), isError: reportsError },
    response,
  );
  // Of a series, single pictures may fail.
  const pictures = objectsOf(body["data"]).filter((it) => it["error"] === undefined);
  if (pictures.length === 0) throw invalidResponse("The answer has no picture");
  const mediaType = parameters["output_format"] === "png" ? "image/png" : "image/jpeg";
  const usage = fieldsOf(body["usage"]) ?? {};
  return {
    message: { role: "assistant", content: pictures.map((it) => picture(it, mediaType)) },
    text: "",
    reasoning: "",
    toolCalls: [],
    finishReason: "stop",
    rawFinishReason: null,
    usage: {
      images: typeof usage["generated_images"] === "number" ? usage["generated_images"] : pictures.length,
      ...(typeof usage["output_tokens"] === "number" && { completionTokens: usage["output_tokens"] }),
    },
    model: textOf(body["model"]) ?? model,
    responseId: null,
  };
}

function picture(item: Fields, mediaType: string): MediaPart {
  const url = textOf(item["url"]);
  const bytes = decodeBase64(textOf(item["b64_json"]) ?? "");
  if (url === undefined && (bytes === undefined || bytes.length === 0)) {
    throw invalidResponse("A picture that is neither a URL nor base64");
  }
  return { type: "image", source: url === undefined ? { bytes: bytes ?? new Uint8Array() } : { url }, mediaType };
}
