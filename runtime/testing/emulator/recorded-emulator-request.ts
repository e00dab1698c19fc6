import type { UploadedFile } from "./operation.ts";

/** A request that the emulator has got, without its credentials. */
export interface RecordedEmulatorRequest {
  /** The operation, such as `openai-chat`; null when there is none at that path. */
  readonly kind: string | null;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, or the fields of a form; a text when it is neither; null when there is none. */
  readonly body: unknown;
  readonly files: Readonly<Record<string, UploadedFile>>;
  /** The status of the answer; 0 until there is one. */
  readonly status: number;
  /** Whether the client went away before the answer was complete. */
  readonly aborted: boolean;
}
