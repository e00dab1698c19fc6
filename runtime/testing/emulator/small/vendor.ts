import { dotted, type Problem } from "../check/problem.ts";
import type { Refusal, Vendor } from "../operation.ts";

/** How a provider with few words refuses: one body for every failure. */
export interface SmallVendor {
  readonly name: string;
  /** The body of a failure. */
  readonly body: (failure: SmallFailure) => unknown;
  /** Where the key stands; behind `authorization: Bearer` when left out. */
  readonly keyOf?: Vendor["keyOf"] | undefined;
}

/** What failed. */
export interface SmallFailure {
  readonly status: number;
  readonly message: string;
  /** What kind of failure it is. */
  readonly type: "auth" | "invalid" | "not_found" | "failed";
}

/** A provider whose refusals are made of one body. */
export function smallVendor({ name, body, keyOf = bearerKey }: SmallVendor): Vendor {
  const refusal = (type: SmallFailure["type"], status: number, message: string): Refusal => ({
    status,
    body: body({ type, status, message }),
  });
  return {
    name,
    keyOf,
    missingKey: refusal("auth", 401, "Unauthorized: no API key"),
    wrongKey: () => refusal("auth", 401, "Unauthorized: invalid API key"),
    refuse: (problem) => refusal("invalid", 400, said(problem)),
    badJson: () => refusal("invalid", 400, "The body is not a JSON object"),
    noSuchPath: (_method, path) => refusal("not_found", 404, `Not Found: ${path}`),
    noSuchModel: (model) => refusal("not_found", 404, `The model ${model} does not exist`),
    failure(status, key) {
      const failed = refusal(
        "failed",
        status,
        status === 401 ? `Unauthorized: ${key ?? ""}` : (words[status] ?? "Failed"),
      );
      return status === 429 ? { ...failed, headers: { "retry-after": "1" } } : failed;
    },
    headers: (id) => ({ "x-request-id": id }),
  };
}

/** The key of a request. */
function bearerKey(headers: Readonly<Record<string, string>>): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
}

/** A key anywhere, or none: servers of one's own seldom ask for one. */
export function anyKey(headers: Readonly<Record<string, string>>): string {
  const named = ["api-key", "x-api-key", "x-goog-api-key"].map((name) => headers[name]).find((it) => it !== undefined);
  return named ?? /^\w+\s+(.+)$/.exec(headers["authorization"] ?? "")?.[1] ?? "no-key-was-given-and-none-is-needed";
}

function said({ path, issue }: Problem): string {
  const field = dotted(path);
  switch (issue.type) {
    case "missing":
      return `${field} is required`;
    case "unknown":
      return `${field} is not a known field`;
    case "type":
      return `${field} must be of type ${issue.expected.join(" or ")}, not ${issue.got}`;
    case "tag":
    case "value":
      return `${field} must be one of ${issue.allowed.join(", ")}`;
    case "pattern":
      return `${field} is malformed`;
    case "bound":
      return `${field} is out of bounds`;
  }
}

const words: Readonly<Record<number, string>> = {
  400: "Bad request",
  402: "Insufficient balance",
  403: "Forbidden",
  404: "Not found",
  429: "Too many requests, please try again later",
  500: "Internal server error",
  503: "Service unavailable",
};
