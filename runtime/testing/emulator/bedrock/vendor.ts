import type { JsonType, Problem, Step } from "../check/problem.ts";
import type { Refusal, StreamEvent, StreamedError, Vendor } from "../operation.ts";
import { exception, invalid } from "./error.ts";

/** How Bedrock refuses, in its own words. https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html */
export const bedrockVendor: Vendor = {
  name: "bedrock",
  keyOf: ({ authorization = "" }) =>
    /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ??
    /^AWS4-HMAC-SHA256 .*Credential=([^/,\s]+)/.exec(authorization)?.[1],
  missingKey: exception(403, "MissingAuthenticationTokenException", "Missing Authentication Token"),
  wrongKey: () =>
    exception(403, "UnrecognizedClientException", "The security token included in the request is invalid."),
  checkHeaders: signatureProblem,
  refuse: ({ path, issue }) => said(path, issue),
  badJson: () => exception(400, "SerializationException", "Unexpected token in the request body"),
  noSuchPath: () =>
    exception(404, "UnknownOperationException", "The requested operation is not recognized by the service."),
  noSuchModel: () => invalid("The provided model identifier is invalid."),
  failure(status, key) {
    const [name, message] = failures[status] ?? (status < 500 ? failures[400] : undefined) ?? [];
    if (name === undefined || message === undefined) return { status, body: { message: "The service failed." } };
    const refusal = exception(status, name, status === 401 ? `${message} (${key ?? ""})` : message);
    return status === 429 ? { ...refusal, headers: { ...refusal.headers, "retry-after": "1" } } : refusal;
  },
  headers: (id) => ({ "x-amzn-requestid": `00000000-0000-4000-8000-${id.toLowerCase().padEnd(12, "0").slice(0, 12)}` }),
};

/** An exception in the middle of a stream. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ResponseStream.html */
export function bedrockErrorEvent({
  type = "internalServerException",
  message = "The system encountered an unexpected error during processing. Try your request again.",
}: StreamedError): StreamEvent {
  return { event: type, data: JSON.stringify({ message }), isException: true };
}

/** What a signature must have; that it fits the secret key is not checked, because there is none. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv4-authentication-methods.html */
function signatureProblem(headers: Readonly<Record<string, string>>): Refusal | undefined {
  const { authorization = "" } = headers;
  if (!authorization.startsWith("AWS4-HMAC-SHA256")) return undefined;
  const [, date = "", region = "", service = "", end = ""] =
    /Credential=[^/]+\/([^/,]*)\/([^/,]*)\/([^/,]*)\/([^/,\s]*)/.exec(authorization) ?? [];
  const signed = (/SignedHeaders=([^,\s]+)/.exec(authorization)?.[1] ?? "").split(";");
  const time = headers["x-amz-date"] ?? "";
  if (!/Signature=[0-9a-f]{64}$/.test(authorization) || !/^\d{8}T\d{6}Z$/.test(time) || signed.length < 2)
    return exception(
      403,
      "IncompleteSignatureException",
      "Authorization header requires 'Credential', 'SignedHeaders', 'Signature' and an 'X-Amz-Date' header.",
    );
  const scope = `${time.slice(0, 8)}/${region}/${service}/${end}`;
  if (service !== "bedrock") return unfit("Credential should be scoped to correct service: 'bedrock'. ");
  if (date !== time.slice(0, 8) || end !== "aws4_request") return unfit(`Credential should be scoped to ${scope}.`);
  const unsigned = Object.keys(headers).find((name) => /^(?:host|x-amz-.*)$/.test(name) && !signed.includes(name));
  return unsigned === undefined ? undefined : unfit(`'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
}

function unfit(message: string): Refusal {
  return exception(403, "InvalidSignatureException", message);
}

const failures: Readonly<Record<number, readonly [name: string, message: string]>> = {
  400: ["ValidationException", "The input fails to satisfy the constraints specified by Amazon Bedrock."],
  401: ["UnrecognizedClientException", "The security token included in the request is invalid."],
  403: ["AccessDeniedException", "You don't have access to the model with the specified model ID."],
  404: ["ResourceNotFoundException", "The specified resource ARN was not found."],
  408: [
    "ModelTimeoutException",
    "The request took too long to process. Processing time exceeded the model timeout length.",
  ],
  424: ["ModelErrorException", "The request failed due to an error while processing the model."],
  429: ["ThrottlingException", "Too many requests, please wait before trying again."],
  500: ["InternalServerException", "An internal server error occurred. Retry your request."],
  503: ["ServiceUnavailableException", "Bedrock is unable to process your request."],
};

function said(path: readonly Step[], issue: Problem["issue"]): Refusal {
  const place = path.map((step) => (typeof step === "object" ? step.tag : String(step))).join(".");
  const constraint = (what: string) =>
    invalid(`1 validation error detected: Value at '${place}' failed to satisfy constraint: Member must ${what}`);
  switch (issue.type) {
    case "missing":
      return constraint("not be null");
    case "unknown":
      return invalid(
        `Malformed input request: #: extraneous key [${place}] is not permitted, please reformat your input and try again.`,
      );
    case "bound": {
      const what = issue.of === "array" || issue.of === "string" ? "have length" : "have value";
      const isLow = issue.min !== undefined && issue.got < issue.min;
      return constraint(
        `${what} ${isLow ? `greater than or equal to ${issue.min}` : `less than or equal to ${issue.max ?? ""}`}`,
      );
    }
    case "pattern":
      return constraint(`satisfy regular expression pattern: ${issue.pattern.source}`);
    case "type":
      return exception(
        400,
        "SerializationException",
        `${tokens[issue.got]} can not be converted to ${types[issue.expected[0] ?? "object"]}`,
      );
    default:
      return constraint(`satisfy enum value set: [${issue.allowed.join(", ")}]`);
  }
}

const tokens: Readonly<Record<JsonType, string>> = {
  string: "STRING_VALUE",
  integer: "NUMBER_VALUE",
  number: "NUMBER_VALUE",
  boolean: "TRUE_VALUE",
  array: "START_ARRAY",
  object: "START_OBJECT",
  null: "NULL_VALUE",
};

const types: Readonly<Record<JsonType, string>> = {
  string: "String",
  integer: "Integer",
  number: "Float",
  boolean: "Boolean",
  array: "a List",
  object: "an Object",
  null: "null",
};
