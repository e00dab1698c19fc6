import type { IncomingMessage } from "node:http";
import type { UploadedFile } from "../operation.ts";

/** A request with its body read. */
export interface ReadRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Reads a request to its end. Rejects when the client goes away before. */
export async function readRequest(request: IncomingMessage): Promise<ReadRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(", ")] as const);
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", "http://emulator"),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** The fields and files of a form; undefined when the body is none. A field that comes more than once becomes a list. */
export async function readForm({
  headers,
  body,
}: ReadRequest): Promise<
  | { readonly fields: Readonly<Record<string, unknown>>; readonly files: Readonly<Record<string, UploadedFile>> }
  | undefined
> {
  const type = headers["content-type"] ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return undefined;
  const fields: Record<string, unknown> = {};
  const files: Record<string, UploadedFile> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const [first] = values;
    if (first instanceof Blob)
      files[name] = { name: first.name, type: first.type, bytes: new Uint8Array(await first.arrayBuffer()) };
    else fields[name] = values.length > 1 ? values : first;
  }
  return { fields, files };
}
