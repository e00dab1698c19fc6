import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import { invokeError } from "../core/error.ts";
import type { TransportOptions } from "../http/options.ts";
import { type Card, numberProperty } from "./card.ts";
import { download } from "./download-media.ts";

/**
 * Refuses a file whose extension the card does not list.
 * @throws InvokeBadRequestError `unsupported_content`.
 */
export function checkAudioName(card: Card, { name }: AudioFile, provider: string): void {
  const allowed = extensionsOf(card);
  const extension = extensionOf(name);
  if (allowed === undefined || allowed.includes(extension)) return;
  const { model } = card.descriptor;
  throw invokeError(
    "InvokeBadRequestError",
    `${model} takes no ${extension === "" ? "files without an extension" : `.${extension} files`}, but ${allowed.join(", ")}`,
    {
      reason: "unsupported_content",
      provider,
      model,
    },
  );
}

/**
 * The bytes of a file, fetched where they are behind a URL.
 * @throws InvokeBadRequestError `request_too_large` for more megabytes than the card's `file_upload_limit`.
 */
export async function loadAudio(
  card: Card,
  file: AudioFile,
  provider: string,
  options: TransportOptions,
): Promise<TranscriptionCall["file"]> {
  const { bytes, mediaType } = await download(file.source, options);
  const limit = numberProperty(card, "file_upload_limit");
  if (limit !== undefined && bytes.length > limit * megabyte) {
    const { model } = card.descriptor;
    const size = (bytes.length / megabyte).toFixed(1);
    throw invokeError(
      "InvokeBadRequestError",
      `${file.name} has ${size} MB, and ${model} takes files of at most ${limit} MB`,
      { reason: "request_too_large", provider, model },
    );
  }
  return {
    bytes,
    name: file.name,
    mediaType: file.mediaType ?? mediaTypes[extensionOf(file.name)] ?? mediaType ?? "application/octet-stream",
  };
}

const megabyte = 1024 * 1024;

function extensionsOf(card: Card): readonly string[] | undefined {
  const listed = card.descriptor.model_properties.supported_file_extensions;
  const names = typeof listed === "string" ? listed.split(",") : listed;
  return Array.isArray(names) ? names.map((name) => String(name).trim().toLowerCase().replace(/^\./, "")) : undefined;
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot + 1).toLowerCase();
}

const mediaTypes: Readonly<Record<string, string>> = {
  flac: "audio/flac",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  mp4: "audio/mp4",
  mpeg: "audio/mpeg",
  mpga: "audio/mpeg",
  oga: "audio/ogg",
  ogg: "audio/ogg",
  opus: "audio/ogg",
  wav: "audio/wav",
  webm: "audio/webm",
};
