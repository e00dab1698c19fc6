import type { WireResponse } from "../../core/codec.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, type Fields } from "../common/json.ts";
import { dashscopeErrors } from "./errors.ts";

/** An answer's `output`, with what stands beside it. @throws the unified error for a code in its place. */
export function answerBody(response: WireResponse, field: string): { readonly body: Fields; readonly output: Fields } {
  const shape = {
    errors: dashscopeErrors,
    isAnswer: (it: Fields) => Array.isArray(fieldsOf(it["output"])?.[field]),
    isError: isFailure,
  };
  const body = answerObject(shape, response);
  return { body, output: fieldsOf(body["output"]) ?? {} };
}

/** Whether an answer or an event is a failure: successes have no code, or an empty one. */
export function isFailure({ code }: Fields): boolean {
  return typeof code === "string" && code !== "";
}
