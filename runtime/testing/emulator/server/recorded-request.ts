import { redactData, redactHeaders, redactText } from "../../../core/redact.ts";
import type { UploadedFile } from "../operation.ts";
import type { RecordedEmulatorRequest } from "../recorded-emulator-request.ts";
import type { ReadRequest } from "./read-request.ts";

/** Takes down a request. What happens to it later is filled in by the server. */
export function recordedRequest(
  { method, url, headers }: ReadRequest,
  kind: string | null,
  key: string | undefined,
  body: unknown,
  files: Readonly<Record<string, UploadedFile>>,
): { -readonly [Name in keyof RecordedEmulatorRequest]: RecordedEmulatorRequest[Name] } {
  const secrets = key === undefined ? [] : [key];
  const path = redactText(url.href, secrets).slice(url.origin.length);
  return {
    kind,
    method,
    path,
    headers: redactHeaders(headers, secrets),
    body: redactData(body, secrets),
    files,
    status: 0,
    aborted: false,
  };
}
