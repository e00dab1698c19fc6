import type {
  ChatCall,
  EmbeddingCall,
  ModerationCall,
  RerankCall,
  SpeechCall,
  TranscriptionCall,
} from "../../core/call.ts";
import type { RecordedRequest } from "./recorded.ts";

/** Calls as the codecs see them, as far as decoding needs them, read from a recorded request. */
export const recordedCalls = {
  chat: (request: RecordedRequest): ChatCall => ({
    model: modelOf(request),
    promptMessages: [],
    parameters: fieldsOf(request),
    tools: [],
    stop: [],
    stream: false,
  }),

  embedding: (request: RecordedRequest): EmbeddingCall => ({
    model: modelOf(request),
    texts: inputsOf(fieldsOf(request)),
    inputType: "document",
    parameters: fieldsOf(request),
  }),

  rerank: (request: RecordedRequest): RerankCall => ({
    model: modelOf(request),
    query: String(fieldsOf(request)["query"] ?? ""),
    documents: listOf(fieldsOf(request)["documents"]).map(String),
    parameters: fieldsOf(request),
  }),

  transcription: (request: RecordedRequest): TranscriptionCall => ({
    model: modelOf(request),
    file: { bytes: new Uint8Array(), name: "", mediaType: "" },
    parameters: fieldsOf(request),
    stream: false,
  }),

  speech: (request: RecordedRequest): SpeechCall => ({
    model: modelOf(request),
    text: String(fieldsOf(request)["input"] ?? ""),
    voice: String(fieldsOf(request)["voice"] ?? ""),
    parameters: fieldsOf(request),
    stream: false,
  }),

  moderation: (request: RecordedRequest): ModerationCall => ({
    model: modelOf(request),
    texts: inputsOf(fieldsOf(request)),
  }),
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf({ body }: RecordedRequest): Fields {
  return requestFields(body);
}

/** The fields of a JSON body, or of a form. */
export function requestFields(body: unknown): Fields {
  const fields = typeof body === "object" && body !== null ? (body as Fields) : {};
  return (fields["_multipart"] as Fields | undefined) ?? fields;
}

/** The model stands in the body, or in the path: `/openai/deployments/gpt-4o/chat/completions`. */
function modelOf(request: RecordedRequest): string {
  const { model } = fieldsOf(request);
  return typeof model === "string" ? model : (/\/(?:deployments|models?)\/([^/:?]+)/.exec(request.url)?.[1] ?? "");
}

/** One entry for each thing that gets a result of its own; a list of token ids is one text. */
function inputsOf(fields: Fields): string[] {
  const input = fields["texts"] ?? fields["input"] ?? fields["inputs"] ?? fields["images"];
  if (input === undefined) return [];
  if (!Array.isArray(input) || typeof input[0] === "number") return [String(input)];
  return input.map((it: unknown) => (typeof it === "string" ? it : JSON.stringify(it)));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
