import type { JsonType, Problem, Step } from "../check/problem.ts";
import type { Fields } from "../json.ts";
import type { Refusal, StreamEvent, StreamedError, Vendor } from "../operation.ts";
import { googleError, invalid } from "./error.ts";
import { snakeCase } from "./field.ts";

/** How Google AI refuses, in its own words. https://ai.google.dev/gemini-api/docs/troubleshooting */
export const googleVendor: Vendor = {
  name: "google",
  keyOf: (headers) => headers["x-goog-api-key"] ?? bearer(headers),
  missingKey: googleError(
    403,
    "PERMISSION_DENIED",
    "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.",
  ),
  wrongKey: () =>
    googleError(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.", [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        reason: "API_KEY_INVALID",
        domain: "googleapis.com",
        metadata: { service: "generativelanguage.googleapis.com" },
      },
    ]),
  refuse: ({ path, issue }, _operation, body) => said(path, issue, body),
  badJson: () => invalid("Invalid JSON payload received. Unexpected token.", ""),
  noSuchPath: (_method, path) => ({ status: 404, body: notFoundPage(path) }),
  noSuchModel: (model) => googleError(404, "NOT_FOUND", `models/${model} is not found for API version v1beta.`),
  failure(status, key) {
    const [word, message] = failures[status] ?? (status < 500 ? ["INVALID_ARGUMENT", "Invalid"] : failures[500]) ?? [];
    const refusal = googleError(
      status,
      word ?? "INTERNAL",
      status === 401 ? `${message} (${key ?? ""})` : (message ?? ""),
      status === 429 ? quotaDetails : undefined,
    );
    return refusal;
  },
  headers: () => ({ server: "scaffolding on HTTPServer2", "x-gemini-service-tier": "standard" }),
};

const needsToken =
  "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.";

/** How Vertex AI refuses. */
export const vertexVendor: Vendor = {
  ...googleVendor,
  name: "vertex",
  keyOf: bearer,
  missingKey: googleError(401, "UNAUTHENTICATED", needsToken),
  wrongKey: () =>
    googleError(401, "UNAUTHENTICATED", needsToken.replace("is missing required", "had invalid"), [
      {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        reason: "ACCESS_TOKEN_TYPE_UNSUPPORTED",
        domain: "googleapis.com",
      },
    ]),
  headers: () => ({ server: "scaffolding on HTTPServer2", "x-vertex-ai-llm-request-type": "shared" }),
};

/** An error in the middle of a stream. */
export function googleErrorEvent({
  type = "UNAVAILABLE",
  message = "The model is overloaded. Please try again later.",
}: StreamedError): StreamEvent {
  const code = Number(Object.entries(failures).find(([, [word]]) => word === type)?.[0] ?? 500);
  return { data: JSON.stringify({ error: { code, message, status: type } }) };
}

function bearer(headers: Readonly<Record<string, string>>): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
}

/** https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto */
const failures: Readonly<Record<number, readonly [word: string, message: string]>> = {
  400: ["INVALID_ARGUMENT", "Request contains an invalid argument."],
  401: ["UNAUTHENTICATED", "Request had invalid authentication credentials."],
  403: ["PERMISSION_DENIED", "The caller does not have permission"],
  404: ["NOT_FOUND", "Requested entity was not found."],
  429: ["RESOURCE_EXHAUSTED", "Resource has been exhausted (e.g. check quota)."],
  499: ["CANCELLED", "The operation was cancelled."],
  500: [
    "INTERNAL",
    "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting",
  ],
  503: ["UNAVAILABLE", "The model is overloaded. Please try again later."],
  504: ["DEADLINE_EXCEEDED", "The request timed out. Please try again."],
};

const quotaDetails = [
  {
    "@type": "type.googleapis.com/google.rpc.QuotaFailure",
    violations: [
      {
        quotaMetric: "generativelanguage.googleapis.com/generate_content_requests",
        quotaId: "GenerateRequestsPerMinutePerProjectPerModel",
      },
    ],
  },
  { "@type": "type.googleapis.com/google.rpc.RetryInfo", retryDelay: "1s" },
];

function notFoundPage(path: string): string {
  return `<!DOCTYPE html>\n<html lang=en>\n  <title>Error 404 (Not Found)!!1</title>\n  <p><b>404.</b> <ins>That’s an error.</ins>\n  <p>The requested URL <code>${path.replace(/[<&]/g, "")}</code> was not found on this server.\n`;
}

function said(path: readonly Step[], issue: Problem["issue"], body: Fields): Refusal {
  const place = fieldPath(path);
  switch (issue.type) {
    case "unknown": {
      const inside = fieldPath(path.slice(0, -1));
      const at = inside === "" ? "" : ` at '${inside}'`;
      return invalid(
        `Invalid JSON payload received. Unknown name "${String(path.at(-1))}"${at}: Cannot find field.`,
        inside,
      );
    }
    case "missing":
      return invalid(`* GenerateContentRequest.${place}: ${place.split(".").at(-1)} is not specified\n`);
    case "bound":
      return invalid(
        issue.of === "array" || issue.of === "string"
          ? `* GenerateContentRequest.${place}: must have from ${issue.min ?? 0} to ${issue.max ?? "any number of"} items, but has ${issue.got}\n`
          : `* GenerateContentRequest.${place}: ${place.split(".").at(-1)} must be in the range [${issue.min ?? "-inf"}, ${issue.max ?? "inf"}].\n`,
      );
    case "pattern":
      return invalid(`* GenerateContentRequest.${place}: Invalid value ${JSON.stringify(issue.got)}\n`);
    default: {
      const type = issue.type === "type" ? (types[issue.expected[0] ?? "object"] ?? "") : "type.googleapis.com/enum";
      return invalid(`Invalid value at '${place}' (${type}), ${JSON.stringify(valueAt(body, path))}`, place);
    }
  }
}

function fieldPath(path: readonly Step[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : typeof step === "string" ? `.${snakeCase(step)}` : ""))
    .join("")
    .replace(/^\./, "");
}

function valueAt(body: unknown, path: readonly Step[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof step === "object" ? value : (value as Readonly<Record<string | number, unknown>> | null)?.[step],
    body,
  );
}

const types: Readonly<Partial<Record<JsonType, string>>> = {
  string: "TYPE_STRING",
  integer: "TYPE_INT32",
  number: "TYPE_FLOAT",
  boolean: "TYPE_BOOL",
  array: "type.googleapis.com/repeated",
  object: "type.googleapis.com/message",
};
