import type { ErrorTable } from "../../core/error-table.ts";
import { fieldsOf, textOf } from "../common/json.ts";

/**
 * How failures of Cohere's API are told apart. It says no more than a status and a message; an answer that broke off says so as
 * its `finish_reason`. https://docs.cohere.com/reference/errors
 */
export const cohereErrors: ErrorTable = {
  rows: [
    { code: /finish_reason ERROR/, reason: "server" },
    { code: /finish_reason TIMEOUT/, reason: "timeout" },
    { status: 498, reason: "auth" },
    // A trial key has a limit a minute, which passes, and one a month, which does not.
    {
      status: 429,
      message: /\/ ?month|per month|monthly/i,
      reason: "quota",
    },
  ],
  read(body) {
    const answer = fieldsOf(body);
    const delta = fieldsOf(answer?.["delta"]);
    const reason = textOf(delta?.["finish_reason"]) ?? textOf(answer?.["finish_reason"]);
    if (reason === undefined) return undefined;
    const message = textOf(delta?.["error"]) ?? textOf(answer?.["error"]) ?? `The answer ended with ${reason}`;
    return { code: `finish_reason ${reason}`, message };
  },
};
