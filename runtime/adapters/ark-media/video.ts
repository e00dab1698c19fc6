import type { ChatCall } from "../../core/call.ts";
import type { Again, Codec, WireRequest, WireResponse } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import { failureError } from "../../core/failure.ts";
import type { ChatOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { compact, fieldsOf, type Fields, textOf } from "../common/json.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { jsonRequest } from "../common/request.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import { arkErrors } from "./errors.ts";
import { mediaPrompt, type MediaPrompt } from "./prompt.ts";

/**
 * Video models of Ark (Seedance): a task is made and asked for until it is done. The answer holds the video, and its last frame where
 * that was wanted, by URLs that live for a day. https://www.volcengine.com/docs/82379/1520757
 */
export const arkVideo: Codec<ChatCall, ChatOutput> = {
  kind: "ark-media",
  encode: encodeVideo,
  decode: decodeVideo,
  errors: arkErrors,
};

const tasks = "contents/generations/tasks";
/** A video takes minutes. */
const pollMs = 5000;

function encodeVideo(call: ChatCall): WireRequest {
  const { input_mode: mode = "first_frame", ...parameters } = call.parameters;
  const { text, media } = mediaPrompt(call);
  const content = [...(text === "" ? [] : [{ type: "text", text }]), ...media.map((it, at) => medium(it, at, mode))];
  return jsonRequest(tasks, { ...call, parameters }, { model: call.model, content });
}

function medium({ type, url }: MediaPrompt["media"][number], at: number, mode: unknown): Fields {
  switch (type) {
    case "image":
      return { type: "image_url", image_url: { url }, role: imageRole(at, mode) };
    case "video":
      return { type: "video_url", video_url: { url }, role: "reference_video" };
    case "audio":
      return { type: "audio_url", audio_url: { url }, role: "reference_audio" };
    case "document":
      throw unsupportedContent("Video models take no documents");
  }
}

function imageRole(at: number, mode: unknown): string {
  if (mode === "reference_image") return "reference_image";
  return mode === "first_last_frame" && at === 1 ? "last_frame" : "first_frame";
}

function decodeVideo(response: WireResponse, { model, extraHeaders }: ChatCall): ChatOutput | Again {
  const body = answerObject(
    { errors: arkErrors, isAnswer: (it) => textOf(it["id"]) !== undefined, isError: (it) => it["error"] != null },
    response,
  );
  const status = textOf(body["status"]) ?? "queued";
  if (status === "queued" || status === "running") {
    const path = `${tasks}/${encodeURIComponent(String(body["id"]))}`;
    const again = { method: "GET", path, headers: extraHeaders, body: { type: "none" }, framing: "json" } as const;
    return { again, afterMs: pollMs };
  }
  if (status !== "succeeded") throw failedTask(body, status, response);
  return output(body, model);
}

/** A task that failed says why as an error would; one that expired or was cancelled does not. */
function failedTask(body: Fields, status: string, { headers }: WireResponse): Error {
  const error = fieldsOf(body["error"]);
  if (error !== undefined) {
    return failureError(arkErrors, { status: undefined, headers, text: JSON.stringify({ error }) });
  }
  return invokeError(`The task ended as ${status}`, {
    reason: status === "expired" ? "timeout" : "server",
  });
}

function output(body: Fields, model: string): ChatOutput {
  const content = fieldsOf(body["content"]) ?? {};
  const video = textOf(content["video_url"]);
  const frame = textOf(content["last_frame_url"]);
  return {
    message: {
      role: "assistant",
      content: [
        ...(video === undefined ? [] : [{ type: "video" as const, source: { url: video }, mediaType: "video/mp4" }]),
        ...(frame === undefined ? [] : [{ type: "image" as const, source: { url: frame } }]),
      ],
    },
    text: "",
    reasoning: "",
    toolCalls: [],
    finishReason: "stop",
    rawFinishReason: "succeeded",
    ...compact({ serviceTier: textOf(body["service_tier"]) }),
    usage: openaiUsage(body["usage"]),
    model: textOf(body["model"]) ?? model,
    responseId: textOf(body["id"]) ?? null,
  };
}
