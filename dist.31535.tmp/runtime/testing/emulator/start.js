import { createServer } from "node:http";
import { fieldsOf } from "./json.js";
import { openMemory } from "./memory.js";
import { route } from "./operations.js";
import { deliver } from "./server/deliver.js";
import { openQueue } from "./server/queue.js";
import { readForm, readRequest } from "./server/read-request.js";
import { recordedRequest } from "./server/recorded-request.js";
import { answerOf, faultDelivery, refusalDelivery, refusalOf } from "./server/respond.js";
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
export async function startEmulator(options = {}) {
    const { port = 0, host = "127.0.0.1", keepRequests = 1000 } = options;
    const replies = openQueue();
    const faults = openQueue();
    const requests = [];
    const sockets = new Set();
    const busy = new Set();
    const memory = openMemory();
    const handle = async (incoming, response) => {
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
        const record = recordedRequest(request, operation?.kind ?? null, key, body ?? (text === "" ? null : text), form?.files ?? {});
        requests.push(record);
        if (requests.length > keepRequests)
            requests.shift();
        response.once("close", () => {
            record.aborted = !response.writableFinished;
        });
        const fault = operation && faults.take(operation.kind);
        const delivery = (() => {
            if (operation === undefined)
                return refusalDelivery(vendor.noSuchPath(request.method, request.url.pathname));
            const broken = faultDelivery(fault, vendor, key);
            if (broken !== undefined)
                return broken;
            if (key === undefined)
                return refusalDelivery(vendor.missingKey);
            if (options.apiKey === undefined ? key.includes("invalid") : key !== options.apiKey)
                return refusalDelivery(vendor.wrongKey(key));
            const headers = vendor.checkHeaders?.(request.headers);
            if (headers !== undefined)
                return refusalDelivery(headers);
            if (operation.method === "POST" && body === undefined)
                return refusalDelivery(vendor.badJson(text));
            const asked = {
                body: fieldsOf(body),
                headers: request.headers,
                files: form?.files ?? {},
                reply: undefined,
                memory,
                models: options.models,
            };
            const refusal = refusalOf(operation, asked);
            if (refusal !== undefined)
                return refusalDelivery(refusal);
            return answerOf(operation, { ...asked, reply: replies.take(operation.kind) }, fault);
        })();
        record.status = delivery.status;
        await deliver(response, { ...delivery, headers: { ...cors, ...vendor.headers(memory.id("")), ...delivery.headers } }, fault);
    };
    const server = createServer({ keepAliveTimeout: 30_000 }, (incoming, response) => {
        const { socket } = incoming;
        busy.add(socket);
        response.once("close", () => busy.delete(socket));
        handle(incoming, response).catch((error) => {
            // The client has gone, or the emulator has a defect, which the client should see.
            if (response.headersSent || response.destroyed)
                response.destroy();
            else
                response
                    .writeHead(500, { "content-type": "text/plain" })
                    .end(`The emulator failed: ${error instanceof Error ? error.stack : String(error)}`);
        });
    });
    server.on("connection", (socket) => {
        socket.setNoDelay(true);
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, resolve);
    });
    const { port: taken } = server.address();
    return {
        url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}`,
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
            for (const socket of sockets)
                if (!busy.has(socket))
                    socket.destroy();
        },
        async close() {
            const closed = [...sockets].map((socket) => new Promise((resolve) => socket.once("close", resolve)));
            const stopped = new Promise((resolve) => server.close(resolve));
            for (const socket of sockets)
                socket.destroy();
            await Promise.all([stopped, ...closed]);
        },
    };
}
/** Undefined when the text is not a JSON object. */
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
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
