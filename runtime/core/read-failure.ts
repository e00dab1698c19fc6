import type { ErrorTable, FailedAnswer, Failure } from "./error-table.ts";

/** Reads what an error table looks at out of a failed answer. Never throws, whatever the text is. */
export function readFailure(table: ErrorTable, { status = 0, headers, text }: FailedAnswer): Failure {
  const body = parse(text);
  const own = table.read?.(body, headers);
  const objects = errorObjects(body);
  const found = [own?.code, ...objects.flatMap((it) => codeNames.map((name) => it[name]))];
  const words = found.filter((it) => isText(it) || typeof it === "number").map(String);
  return {
    status: status >= 400 ? status : words.filter(isStatus).map(Number)[0],
    // A number that repeats the HTTP status says nothing.
    codes: words.filter((it) => !isStatus(it)),
    message: own?.message ?? objects.map(messageIn).find(isText) ?? (objects.length === 0 ? text : ""),
    body,
    requestId: requestIdOf(headers) ?? objects.flatMap((it) => [it["request_id"], it["requestId"]]).find(isText),
  };
}

/** The provider's id of a request, from the headers of its answer. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  return requestIdHeaders.map((name) => headers[name]).find(isText);
}

const requestIdHeaders = [
  "x-request-id", // OpenAI and most others
  "request-id", // Anthropic
  "x-amzn-requestid", // AWS
  "apim-request-id", // Azure
  "x-ms-request-id",
  "x-debug-trace-id", // Cohere
];

/** `error_code` is Huawei Cloud's, `status_code` MiniMax's. */
const codeNames = ["code", "error_code", "status", "status_code", "type"];

const messageNames = [
  "message",
  "detail",
  "Message",
  "msg",
  "status_msg",
  "error_msg",
  "error_description",
  "error",
  "reason",
];

/** A JSON value of which nothing is known. Whatever it is, a field can be asked for. */
type Value = { readonly [name: string]: Value } | null | undefined;
type Fields = Readonly<Record<string, unknown>>;

/** The objects that may say what went wrong, the innermost first. */
function errorObjects(body: unknown): Fields[] {
  const outer = (Array.isArray(body) ? body[0] : body) as Value;
  const error = outer?.["error"];
  const objects: unknown[] = [
    error,
    outer?.["response"]?.["error"], // OpenAI Responses: response.failed
    outer?.["base_resp"], // MiniMax
    outer?.["errors"]?.["0"],
    error?.["innererror"] ?? error?.["inner_error"], // Azure
    outer,
  ];
  return objects.filter(isObject);
}

/** An object in place of a message is shown as it is (Mistral's 422), but for the error that is looked into by itself. */
function messageIn(it: Fields): string | undefined {
  const value = messageNames
    .map((name) => it[name])
    .find((found) => isText(found) || (isObject(found) && found !== it["error"]));
  return isObject(value) ? JSON.stringify(value) : (value as string | undefined);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isStatus(word: string): boolean {
  return /^[45]\d\d$/.test(word);
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
