import type { CallExtras } from "../../core/call.ts";
import type { Again, WireRequest, WireResponse } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { answerObject } from "../common/answer-object.ts";
import { type Fields, textOf } from "../common/json.ts";
import { jsonRequest } from "../common/request.ts";

/** How failures are told apart: `{title, detail, status}`. https://replicate.com/docs/reference/http#errors */
export const replicateErrors: ErrorTable = {
  rows: [
    {
      message: /insufficient credit|monthly spend limit/i,
      reason: "quota",
    },
    { message: /version does not exist/i, reason: "model_not_found" },
  ],
};

/**
 * Asks for a prediction, and waits a while for it. A model is `owner/name`, or `owner/name:version`, or a version.
 * https://replicate.com/docs/reference/http#predictions.create
 */
export function predictionRequest(model: string, input: Fields, extras: CallExtras): WireRequest {
  const [name = "", version] = model.includes("/") ? model.split(":") : ["", model];
  return jsonRequest(
    version === undefined ? `models/${name}/predictions` : "predictions",
    { extraBody: extras.extraBody, extraHeaders: extras.extraHeaders },
    version === undefined ? { input } : { version, input },
    "json",
    { prefer: "wait" },
  );
}

/** A prediction that has succeeded, or how to ask for it again. @throws the unified error for one that has not. */
export function decodePrediction(
  response: WireResponse,
  { extraHeaders }: CallExtras,
): { readonly prediction: Fields } | Again {
  const prediction = answerObject(
    {
      errors: replicateErrors,
      isAnswer: (it) => textOf(it["id"]) !== undefined,
      isError: (it) => it["detail"] !== undefined,
    },
    response,
  );
  const status = textOf(prediction["status"]) ?? "starting";
  if (status === "succeeded") return { prediction };
  if (status === "starting" || status === "processing") {
    const path = `predictions/${encodeURIComponent(String(prediction["id"]))}`;
    return {
      again: { method: "GET", path, headers: extraHeaders, body: { type: "none" }, framing: "json" },
      afterMs: pollMs,
    };
  }
  throw invokeError(textOf(prediction["error"]) ?? `The prediction was ${status}`, {
    reason: "server",
  });
}

/** Its own clients ask twice a second. */
const pollMs = 500;
