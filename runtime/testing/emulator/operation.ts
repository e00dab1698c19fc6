import type { Problem } from "./check/problem.ts";
import type { Shape } from "./check/shape.ts";
import type { Fields } from "./json.ts";
import type { Memory } from "./memory.ts";
import type { ScriptedReply } from "./reply.ts";

/** One operation of a provider's API. */
export interface Operation {
  /** The codec's word for it, such as `openai-chat`. */
  readonly kind: string;
  readonly vendor: Vendor;
  readonly method: "GET" | "POST";
  /** The end of the path, after the version: `chat/completions`; a pattern where the model is part of it. */
  readonly path: string | RegExp;
  /** What the body, or the fields of the form, must be like. */
  readonly schema?: Shape | undefined;
  /** Whether the body is a form. */
  readonly form?: boolean | undefined;
  /** What no schema can say, in the order in which the provider looks. */
  readonly rules?: readonly Rule[] | undefined;
  answer(asked: Asked): Answer;
  /** How this operation reports an error inside a stream. */
  errorEvent?(error: StreamedError): StreamEvent;
}

/** A check of a whole request. */
export type Rule = (asked: Asked) => Refusal | undefined;

/** A checked request and what its answer may be made from. */
export interface Asked {
  /** The parsed body, or the fields of the form. */
  readonly body: Fields;
  /** The path of the URL, which may name the model. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The files of a form, by field. */
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The answer that the test has ordered. */
  readonly reply: ScriptedReply | undefined;
  readonly memory: Memory;
  /** The models that there are; any when undefined. */
  readonly models: readonly string[] | undefined;
}

/** A file of a form. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What an operation answers. */
export type Answer =
  | { readonly type: "json"; readonly value: unknown }
  | { readonly type: "text"; readonly value: string; readonly mediaType: string }
  | { readonly type: "bytes"; readonly bytes: Uint8Array; readonly mediaType: string }
  | {
      readonly type: "events";
      readonly events: readonly StreamEvent[];
      /** `lines`: the data of each is a line of its own; `frames`: messages of an AWS event stream; server-sent events when left out. */
      readonly as?: "lines" | "frames" | undefined;
    };

/** An event of a stream, before it is written down. */
export interface StreamEvent {
  readonly event?: string | undefined;
  readonly data: string;
  /** Of a frame: whether it says what went wrong. */
  readonly isException?: boolean | undefined;
  /** Whether a client gets something to hand out with it. */
  readonly delta?: boolean | undefined;
  /** Whether it is part of the end: without it the stream is incomplete. */
  readonly terminal?: boolean | undefined;
}

/** An error that a stream reports. */
export interface StreamedError {
  /** The provider's type or code; its usual one when left out. */
  readonly type?: string | undefined;
  readonly message?: string | undefined;
}

/** A failed answer. */
export interface Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What all operations of one provider share. */
export interface Vendor {
  readonly name: string;
  /** The key that a request carries. */
  keyOf(headers: Readonly<Record<string, string>>): string | undefined;
  readonly missingKey: Refusal;
  wrongKey(key: string): Refusal;
  /** Looks at headers that every request needs. */
  checkHeaders?(headers: Readonly<Record<string, string>>): Refusal | undefined;
  refuse(problem: Problem, operation: Operation, body: Fields): Refusal;
  badJson(text: string): Refusal;
  noSuchPath(method: string, path: string): Refusal;
  noSuchModel(model: string, kind: string): Refusal;
  /** The provider's usual answer of a status. */
  failure(status: number, key: string | undefined): Refusal;
  /** Headers of every answer; `id` is one of the request. */
  headers(id: string): Readonly<Record<string, string>>;
}
