import { invalidParameters, refusal, type BoundModel } from "./refusal.ts";

/**
 * The parameters of a request as the card's validator lets them through. A request without its content, or with content of
 * another kind, comes from code without types.
 * @throws InvokeBadRequestError `invalid_request`, naming the key and what it has to be, or `invalid_parameter` with every issue;
 * nothing was sent then.
 */
export function checkRequest(model: BoundModel, request: ParameterRequest, key: ContentKey): Fields {
  const { parameters, descriptor } = model.card;
  const [kind, fits] = contents[key];
  if (!fits((request as Untyped)?.[key])) {
    throw refusal(model, "invalid_request", `${descriptor.model} needs ${key}: ${kind}`);
  }
  const { modelParameters = {}, unknownParameters } = request;
  const checked = parameters[unknownParameters === "drop" ? "filter" : "parse"](modelParameters);
  if (checked.ok) return checked.value as Fields;
  throw invalidParameters(model, checked.issues);
}

/** The key of a request's content. */
export type ContentKey = "promptMessages" | "text" | "texts" | "documents" | "file";

type Fields = Readonly<Record<string, unknown>>;
type Untyped = Fields | null | undefined;
interface ParameterRequest {
  readonly modelParameters?: unknown;
  readonly unknownParameters?: "error" | "drop" | undefined;
}
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const listOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
const isMessage: Check = (value) => {
  const message = value as Untyped;
  return isText(message?.["role"]) && (isText(message?.["content"]) || Array.isArray(message?.["content"]));
};
const isFile: Check = (value) => {
  const file = value as Untyped;
  return isText(file?.["name"]) && Boolean(file?.["source"]);
};
const texts: readonly [string, Check] = ["a list of texts", listOf(isText)];

/** What the content of a request has to be. */
const contents: Readonly<Record<ContentKey, readonly [kind: string, fits: Check]>> = {
  promptMessages: ["a list of messages with role and content", listOf(isMessage)],
  text: ["a text", isText],
  texts,
  documents: texts,
  file: ["a file with name and source", isFile],
};
