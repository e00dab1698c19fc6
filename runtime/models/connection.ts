import type { Codec, Endpoint } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import type { CredentialSource } from "../http/credentials.ts";
import type { Exchange, Sent } from "../http/exchange.ts";
import type { TransportOptions } from "../http/options.ts";
import { send } from "../http/send.ts";
import { stream, type Streamed } from "../http/stream.ts";
import { defined } from "../core/defined.ts";

export type { CredentialSource } from "../http/credentials.ts";

/** Where a handle's requests go: a provider with its endpoint, credentials and settings. */
export interface Connection {
  readonly provider: string;
  readonly endpoint: Endpoint<Credentials>;
  /** The credentials with those of the environment filled in; throws when one is missing. */
  readonly credentials: () => CredentialSource<Credentials>;
  /** The fields of those credentials, to tell which one is wrong. */
  readonly forms?: readonly CredentialForm[] | undefined;
  /** The credential that holds the model's id on the wire, where custom models may go by another one. */
  readonly wireModelCredential?: string | undefined;
  readonly options: ConnectionOptions;
}

/** Credential values by variable, as an endpoint gets them. */
export type Credentials = Readonly<Record<string, string | undefined>>;

/** How all requests of a provider are sent. */
export interface ConnectionOptions extends TransportOptions {
  /** Sent with every request. */
  readonly extraHeaders?: Readonly<Record<string, string>> | undefined;
  /** Counts tokens where the provider has no endpoint for it, by name of encoding; the package `gpt-tokenizer` is loaded otherwise, where it is installed. */
  readonly tokenizers?: Readonly<Record<string, Tokenizer>> | undefined;
}

/** Counts the tokens of a text. */
export type Tokenizer = (text: string) => number;

/** A codec, or how to load it: what a provider speaks is loaded when it is first spoken. */
export type CodecSource<Call, Output, Delta = never> =
  Codec<Call, Output, Delta> | (() => Promise<Codec<Call, Output, Delta>>);

/** Sends one call, and waits for the whole answer, of one that says `stream` until the stream ends. */
export async function sendCall<Call extends AnyCall, Output, Delta>(
  connection: Connection,
  codec: CodecSource<Call, Output, Delta>,
  call: Call,
  options: TransportOptions | undefined,
): Promise<Sent<Output>> {
  return send(await exchangeOf(connection, codec, call, options), call.stream);
}

/** Streams one call. Nothing is sent until what this resolves to is iterated. `deltasOf` cuts up an answer that comes whole all the same. */
export async function streamCall<Call extends AnyCall, Output, Delta>(
  connection: Connection,
  codec: CodecSource<Call, Output, Delta>,
  call: Call,
  options: TransportOptions | undefined,
  deltasOf: (output: Output) => readonly Delta[],
): Promise<Streamed<Output, Delta>> {
  return stream({ ...(await exchangeOf(connection, codec, call, options)), deltasOf });
}

interface AnyCall {
  readonly model: string;
  readonly stream?: boolean;
}

async function exchangeOf<Call extends AnyCall, Output, Delta>(
  connection: Connection,
  codec: CodecSource<Call, Output, Delta>,
  call: Call,
  options: TransportOptions | undefined,
): Promise<Exchange<Call, Output, Delta, Credentials>> {
  const { provider, endpoint, wireModelCredential = "" } = connection;
  const credentials = connection.credentials();
  const given = credentials[wireModelCredential];
  const wireModel = typeof given === "function" ? await given() : given;
  return {
    codec: typeof codec === "function" ? await codec() : codec,
    call: wireModel === undefined ? call : { ...call, model: wireModel },
    endpoint,
    credentials,
    provider,
    model: call.model,
    options: mergeOptions(connection.options, options),
  };
}

/** What a call says wins over what its provider says; limits, retries and hooks one by one. */
export function mergeOptions(base: TransportOptions, own: TransportOptions = {}): TransportOptions {
  return {
    ...base,
    ...defined(own),
    timeouts: { ...base.timeouts, ...own.timeouts },
    retries: { ...base.retries, ...own.retries },
    hooks: { ...base.hooks, ...own.hooks },
  };
}
