import { InvokeConnectionError } from "./error.ts";
import type { ErrorRow } from "./error-table.ts";

/**
 * What is true of failures of all protocols, in the order of the tests: wording about keys and billing, content filters, context
 * length, models and support, each before the statuses that would hide it. A dot in a pattern stands for the space of a message
 * as for the underscore of a code.
 */
export const commonErrors: readonly ErrorRow[] = [
  // Gemini, xAI and others answer a bad key with 400.
  {
    status: 400,
    message:
      /(expired|incorrect|invalid|missing|wrong|no).(x.)?api.?key|api.?key.(is.)?(not (valid|found)|expired|invalid|missing|required)|authentication_error/i,
    reason: "auth_in_400",
  },
  { status: 401, reason: "auth" },
  {
    status: 403,
    message:
      /(expired|incorrect|invalid|missing|malformed)[^.]{0,30} (api.?key|token|signature|credential)|(api.?key|token|signature|credential)[^.]{0,30} (not (valid|match)|expired|incorrect|invalid|missing)/i,
    reason: "auth",
  },
  { status: 403, reason: "permission" },
  { status: 402, reason: "quota" },
  { status: 429, message: /request.too.large/i, reason: "request_exceeds_tpm" },
  {
    message:
      /credit balance|insufficient.(account )?(balance|credit|fund|quota)|exceeded.(your )?current.quota|quota_exceeded|billing_|billing hard limit|arrearage/i,
    reason: "quota",
  },
  { status: 429, message: /(at|over|tier) capacity|capacity (exceeded|reached)/i, reason: "capacity" },
  { status: 429, reason: "rate" },
  {
    message:
      /content.(filter|moderation|(\w+ )?polic)|policy.?violation|inspection.?failed|moderation.blocked|safety.(violation|system)|blocked by (the |our )?(safety|content|moderation)|inappropriate content|sensitive.words|cyber.policy/i,
    reason: "content_filter",
  },
  {
    message:
      /context.(length|window|size|limit)|(prompt|input).(is )?too.long|(input|prompt) token[^.]* exceed|too.many.((input|prompt).)?tokens|maximum (input|prompt)|allowed tokens/i,
    reason: "context_length",
  },
  {
    message:
      /(model|deployment).?not.?(found|available)|(no.such|unknown|invalid|not a valid).model\b|\bmodel\b[^.]{0,80}n.t (exist|found)|model \w+ is (in|not )valid|model.(decommissioned|terms)/i,
    reason: "model_not_found",
  },
  { status: [404, 410], reason: "model_not_found" },
  { status: 413, reason: "request_too_large" },
  {
    status: [400, 422],
    message: /n.t support\b|unsupported.(parameter|value)|not supported (with|by|for) (this|the) model/i,
    reason: "unsupported_parameter",
  },
  { status: 408, reason: "timeout", error: InvokeConnectionError },
  { status: 409, reason: "conflict" },
  { status: 424, reason: "server" },
  { status: 499, reason: "cancelled" },
  { status: [503, 529], reason: "overloaded" },
  { status: 504, reason: "timeout" },
];

/**
 * The HTTP status that a code stands for, or a message without one: an error inside a stream has none of its own.
 * Google's are https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
 */
export const codeStatuses: readonly (readonly [status: number, code: RegExp])[] = [
  [429, /rate.?limit|too.many.requests|throttl|exhausted/i],
  [503, /overloaded|unavailable/i],
  [401, /api_key|unauth|authentication_/i],
  [403, /permission_|forbidden/i],
  [504, /timeout|deadline/i],
  [404, /^not_found/i],
  [413, /^request_too_large/i],
  [400, /invalid\w|unsupported_|image_|_image|bad_request|precondition|out_of_range|validation|tool_use_/i],
];
