import type { Fault } from "./fault.ts";
import type { ScriptedReply } from "./reply.ts";
import { type RecordedEmulatorRequest } from "./server/recorded-request.ts";
/** How an emulator is started. */
export interface EmulatorOptions {
    /** 0, the default, takes a free one. */
    readonly port?: number | undefined;
    /** `127.0.0.1` by default. */
    readonly host?: string | undefined;
    /** The only key that is accepted; by default any that does not contain `invalid`. */
    readonly apiKey?: string | undefined;
    /** The models that there are; by default any whose id does not contain `nonexistent`, `does-not-exist` or `unknown-model`. */
    readonly models?: readonly string[] | undefined;
    /** How many requests are kept in `requests`; 1000 by default. */
    readonly keepRequests?: number | undefined;
}
/** A provider on loopback: OpenAI, Anthropic and Cohere at once, told apart by the path. */
export interface Emulator {
    /** Such as `http://127.0.0.1:41234`, to which come `/v1` for OpenAI, nothing for Anthropic and Cohere. */
    readonly url: string;
    /** What came in, oldest first, credentials redacted. */
    readonly requests: readonly RecordedEmulatorRequest[];
    /** Connections that are open. */
    readonly connections: number;
    /** Answers the next request with this, and the one after with the next order. */
    reply(reply: ScriptedReply): void;
    /** Lets something go wrong with the next request. */
    fault(fault: Fault): void;
    /** Forgets orders and requests. */
    reset(): void;
    /** Closes connections that wait for a request, as servers do after a while. */
    closeIdleConnections(): void;
    /** Stops; open connections are cut. */
    close(): Promise<void>;
}
/**
 * Starts a server that speaks the providers' protocols and checks requests as strictly as they do. Its answers follow from the
 * request alone: a question comes back as an echo, tools are called when the question names them, texts are embedded by hashing.
 *
 * @example
 * const emulator = await startEmulator();
 * emulator.reply({ text: "Hello" });
 * emulator.fault({ type: "status", status: 429 });
 * await emulator.close();
 */
export declare function startEmulator(options?: EmulatorOptions): Promise<Emulator>;
