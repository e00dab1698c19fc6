import type { Codec, Endpoint } from "../core/codec.ts";
import type { CredentialSource } from "./credentials.ts";
import type { TransportOptions } from "./options.ts";

/** All that the transport needs to know of one invocation. */
export interface Exchange<Call, Output, Delta, Credentials extends object> {
  readonly codec: Codec<Call, Output, Delta>;
  readonly call: Call;
  readonly endpoint: Endpoint<Credentials>;
  readonly credentials: CredentialSource<Credentials>;
  readonly options?: TransportOptions | undefined;
  /** The deltas of an answer that comes whole where a stream was asked for; none when left out. */
  deltasOf?(output: Output): readonly Delta[];
  /** For the errors: the provider's id. */
  readonly provider?: string | undefined;
  /** For the errors: the model's id. */
  readonly model?: string | undefined;
}

/** An answer, decoded. */
export interface Sent<Output> {
  readonly output: Output;
  readonly meta: AnswerMeta;
}

/** What is known of an answer beside what it says. */
export interface AnswerMeta {
  readonly status: number;
  /** Lower-case names, without cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** The provider's id of the request. */
  readonly requestId: string | undefined;
  /** From the call until the answer was complete, retries included. */
  readonly latencyMs: number;
  /** Of a stream: from the call until the first delta. */
  readonly firstDeltaMs: number | undefined;
  /** Attempts made, the successful one included. */
  readonly attempts: number;
  /** The bytes of the body as they came; of a stream only with `keepRaw`. */
  raw(): Uint8Array | undefined;
}
