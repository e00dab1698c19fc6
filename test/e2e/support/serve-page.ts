import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Serves an empty page and one module, `/app.js`, on loopback. */
export async function servePage(module: string): Promise<{ readonly url: string; close(): Promise<void> }> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html; charset=utf-8", '<!doctype html><title>Typecard</title><link rel="icon" href="data:,">'],
    "/app.js": ["text/javascript; charset=utf-8", module],
  };
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ""] ?? ["text/plain", undefined];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
