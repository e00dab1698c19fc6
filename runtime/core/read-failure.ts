import type { ErrorTable, Failure } from "./error-table.ts";

/** Reads what an error table looks at out of a failed answer. Never throws, whatever the text is. */
export function readFailure(
  table: ErrorTable,
  answer: {
    readonly status: number | undefined;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  },
): { readonly failure: Failure; readonly requestId: string | undefined } {
  const body = parse(answer.text);
  const own = body === undefined ? undefined : table.read?.(body);
  const objects = errorObjects(body);
  const codes = [own?.code, ...awsCodes(answer.headers), ...objects.flatMap(codesOf)].filter(
    (code) => code !== undefined && code !== "",
  );
  return {
    failure: {
      status: answer.status !== undefined && answer.status >= 400 ? answer.status : statusOf(objects),
      headers: answer.headers,
      codes: [...new Set(codes as string[])],
      message:
        own?.message ?? first(objects, messageIn) ?? (body === undefined || objects.length === 0 ? answer.text : ""),
      text: answer.text,
      body,
    },
    requestId:
      requestIdOf(answer.headers) ?? first(objects, (it) => textOf(it["request_id"]) ?? textOf(it["requestId"])),
  };
}

/** The provider's id of a request, from the headers of its answer. */
export function requestIdOf(headers: Readonly<Record<string, string>>): string | undefined {
  for (const name of requestIdHeaders) if (headers[name] !== undefined) return headers[name];
  return undefined;
}

const requestIdHeaders = [
  "x-request-id", // OpenAI and most others
  "request-id", // Anthropic
  "x-amzn-requestid", // AWS
  "apim-request-id", // Azure
  "x-ms-request-id",
  "x-debug-trace-id", // Cohere
];

type Fields = Readonly<Record<string, unknown>>;

/** The objects that may say what went wrong, the innermost first. */
function errorObjects(body: unknown): Fields[] {
  const outer = fieldsOf(Array.isArray(body) ? body[0] : body);
  if (outer === undefined) return [];
  const inner = [
    fieldsOf(outer["error"]),
    fieldsOf(fieldsOf(outer["response"])?.["error"]), // OpenAI Responses: response.failed
    fieldsOf(outer["base_resp"]), // MiniMax
    fieldsOf(outer["payload"]), // an AWS exception event
    fieldsOf(Array.isArray(outer["errors"]) ? outer["errors"][0] : undefined),
  ].filter((it) => it !== undefined);
  return [...inner, outer];
}

function codesOf(it: Fields): (string | undefined)[] {
  const nested = fieldsOf(it["innererror"]) ?? fieldsOf(it["inner_error"]);
  return [
    codeText(it["code"]),
    codeText(it["error_code"]), // Huawei Cloud
    codeText(it["status"]),
    textOf(it["type"]),
    textOf(it["__type"])?.replace(/^.*#/, ""),
    codeText(nested?.["code"]),
  ];
}

/** A code that says something: a number that repeats the HTTP status does not. */
function codeText(value: unknown): string | undefined {
  if (typeof value === "number") return httpStatus(value) === undefined ? String(value) : undefined;
  const text = textOf(value);
  return text === undefined || httpStatus(Number(text)) !== undefined ? undefined : text;
}

function awsCodes(headers: Readonly<Record<string, string>>): (string | undefined)[] {
  return [headers["x-amzn-errortype"], headers[":exception-type"], headers[":error-code"]].map(
    (it) => it?.split(":")[0],
  );
}

function statusOf(objects: readonly Fields[]): number | undefined {
  return first(objects, (object) =>
    ["code", "status", "status_code"].map((name) => httpStatus(Number(object[name]))).find((it) => it !== undefined),
  );
}

function httpStatus(value: number): number | undefined {
  return Number.isInteger(value) && value >= 400 && value <= 599 ? value : undefined;
}

function messageIn(it: Fields): string | undefined {
  for (const name of [
    "message",
    "detail",
    "Message",
    "msg",
    "status_msg",
    "error_msg",
    "error_description",
    "error",
    "errors",
    "reason",
  ]) {
    const value = it[name];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "object" && value !== null) {
      // An object of its own fields is looked into elsewhere; one without a message is shown as it is (Mistral's 422).
      if (name === "error" || name === "errors") continue;
      return JSON.stringify(value);
    }
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
