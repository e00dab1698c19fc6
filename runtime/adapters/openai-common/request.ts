import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { PromptMessage } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";

/** In what providers differ, whichever of OpenAI's protocols they follow. */
export interface RequestOptions {
  /** Path below the base URL, where it is another. */
  readonly path?: string | undefined;
  /** Headers of every request, lower-case names. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The role in which system and developer messages are sent; `keep` sends each in its own. */
  readonly systemRole?: "keep" | "system" | "developer" | "user" | undefined;
  /** The field for the end user's id; null when there is none. */
  readonly userField?: string | null | undefined;
  /** What becomes of the body at last, parameters included, where more than names differ. */
  readonly rewrite?: ((body: Fields) => Fields) | undefined;
}

/** A request for an answer, whole or streamed. What the codec makes stands over the parameters, and the call's extra body over both. */
export function answerRequest(path: string, call: ChatCall, options: RequestOptions, own: Fields): WireRequest {
  const { model, user, stream, parameters, ...extras } = call;
  const { userField = "user", rewrite = (it) => it } = options;
  const body = {
    model,
    ...own,
    ...(userField !== null && { [userField]: user }),
    stream: stream || undefined,
  };
  return jsonRequest(
    options.path ?? path,
    extras,
    rewrite(mergeDeep(parameters, body)),
    stream ? "sse" : "json",
    options.headers,
  );
}

/** The role in which a message is sent. */
export function roleOf({ role }: PromptMessage, { systemRole = "keep" }: RequestOptions): string {
  return systemRole === "keep" || role === "user" ? role : systemRole;
}
