import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import { answerObject } from "../common/answer-object.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { arkErrors } from "./errors.ts";

/** Asks for the latest task that made a video, whichever that was: it costs nothing, and only a valid key may ask. https://www.volcengine.com/docs/82379/1521675 */
export const arkListTasks: Codec<ChatCall, void> = {
  kind: "ark-media",
  encode: () => ({
    method: "GET",
    path: "contents/generations/tasks",
    query: { page_num: "1", page_size: "1" },
    body: { type: "none" },
    framing: "json",
  }),
  decode(response) {
    answerObject({ errors: arkErrors, isAnswer: (it) => !reportsError(it), isError: reportsError }, response);
  },
  errors: arkErrors,
};
