import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { emulatedFetch } from "./emulated-fetch.ts";
import type { Fault } from "./fault.ts";
import { fieldsOf } from "./json.ts";
import { openMemory } from "./memory.ts";
import { route } from "./route.ts";
import type { ScriptedReply } from "./reply.ts";
import { deliver, type Delivery } from "./server/deliver.ts";
import { openQueue } from "./server/queue.ts";
import { readForm, readRequest } from "./server/read-request.ts";
import type { RecordedEmulatorRequest } from "./recorded-emulator-request.ts";
import { recordedRequest } from "./server/recorded-request.ts";
import { answerOf, faultDelivery, refusalDelivery, refusalOf } from "./server/respond.ts";

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

/** All providers at once on loopback, told apart by the path, and by the host where `fetch` sends the request. */
export interface Emulator {
  /** Such as `http://127.0.0.1:41234`, to which come `/v1` for OpenAI, nothing for Anthropic, Cohere, Google AI and Vertex AI. */
  readonly url: string;
  /** Sends any provider's request here, whatever its host: for a provider's option `fetch`. */
  readonly fetch: typeof fetch;
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
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, host = "127.0.0.1", keepRequests = 1000 } = options;
  const replies = openQueue<ScriptedReply & { readonly times?: number }>();
  const faults = openQueue<Fault>();
  const requests: RecordedEmulatorRequest[] = [];
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();
  const memory = openMemory();

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming);
    if (request.method === "OPTIONS") {
      response
        .writeHead(204, {
          ...preflight,
          "access-control-allow-headers": request.headers["access-control-request-headers"] ?? "*",
        })
        .end();
      return;
    }
    const { vendor, operation } = route(request.method, request.url.pathname, request.headers);
    const key = vendor.keyOf(request.headers);
    const form = operation?.form === true ? await readForm(request) : undefined;
    const text = request.body.toString("utf8");
    const body = form?.fields ?? (request.body.length === 0 ? null : parsed(text));
    const record = recordedRequest(
      request,
      operation?.kind ?? null,
      key,
      body ?? (text === "" ? null : text),
      form?.files ?? {},
    );
    requests.push(record);
    if (requests.length > keepRequests) requests.shift();
    response.once("close", () => {
      record.aborted = !response.writableFinished;
    });

    const fault = operation && faults.take(operation.kind);
    const delivery = ((): Delivery => {
      if (operation === undefined) return refusalDelivery(vendor.noSuchPath(request.method, request.url.pathname));
      const broken = faultDelivery(fault, vendor, key);
      if (broken !== undefined) return broken;
      if (key === undefined) return refusalDelivery(vendor.missingKey);
      if (options.apiKey === undefined ? key.includes("invalid") : key !== options.apiKey)
        return refusalDelivery(vendor.wrongKey(key));
      const headers = vendor.checkHeaders?.(request.headers);
      if (headers !== undefined) return refusalDelivery(headers);
      if (operation.method === "POST" && body === undefined) return refusalDelivery(vendor.badJson(text));
      const asked = {
        body: fieldsOf(body),
        path: request.url.pathname,
        query: Object.fromEntries(request.url.searchParams),
        headers: request.headers,
        files: form?.files ?? {},
        reply: undefined,
        memory,
        models: options.models,
      };
      const refusal = refusalOf(operation, asked);
      if (refusal !== undefined) return refusalDelivery(refusal);
      return answerOf(operation, { ...asked, reply: replies.take(operation.kind) }, fault);
    })();
    record.status = delivery.status;
    await deliver(
      response,
      { ...delivery, headers: { ...cors, ...vendor.headers(memory.id("")), ...delivery.headers } },
      fault,
    );
  };

  const server = createServer({ keepAliveTimeout: 30_000 }, (incoming, response) => {
    const { socket } = incoming;
    busy.add(socket);
    response.once("close", () => busy.delete(socket));
    handle(incoming, response).catch((error: unknown) => {
      // The client has gone, or the emulator has a defect, which the client should see.
      if (response.headersSent || response.destroyed) response.destroy();
      else
        response
          .writeHead(500, { "content-type": "text/plain" })
          .end(`The emulator failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });
  server.on("connection", (socket: Socket) => {
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${taken}`;
  return {
    url,
    fetch: emulatedFetch(url),
    requests,
    get connections() {
      return sockets.size;
    },
    reply: (reply) => replies.add(reply),
    fault: (fault) => faults.add(fault),
    reset() {
      replies.clear();
      faults.clear();
      requests.length = 0;
    },
    closeIdleConnections() {
      // Also those that were opened ahead of a request, which Node's own function leaves.
      for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
    },
    async close() {
      const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
      const stopped = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await Promise.all([stopped, ...closed]);
    },
  };
}

/** Undefined when the text is not a JSON object. */
function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers may call from any page. */
const cors = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
const preflight = {
  ...cors,
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-private-network": "true",
  "access-control-max-age": "600",
};
