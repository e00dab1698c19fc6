import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import type { TransportOptions } from "../http/options.ts";
import { numberProperty } from "./card.ts";
import { download } from "./download.ts";
import { type BoundModel, refusal } from "./refusal.ts";

/**
 * The bytes of a file, fetched where they are behind a URL.
 * @throws InvokeBadRequestError `unsupported_content` for an extension that the card does not list, `request_too_large` for more
 * megabytes than its `file_upload_limit`.
 */
export async function loadAudio(
  bound: BoundModel,
  { name, source, mediaType }: AudioFile,
  options: TransportOptions,
): Promise<TranscriptionCall["file"]> {
  const { card } = bound;
  const { model, model_properties } = card.descriptor;
  const extension = /\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? "";
  // A list, or a text with commas.
  const allowed = String(model_properties.supported_file_extensions ?? "")
    .toLowerCase()
    .match(/\w+/g);
  if (allowed?.includes(extension) === false) {
    throw refusal(bound, "unsupported_content", `${model} takes ${allowed.join(", ")} files, not ${name}`);
  }
  const { bytes, mediaType: served = "application/octet-stream" } = await download(source, options);
  const megabytes = bytes.length / 2 ** 20;
  const limit = numberProperty(card, "file_upload_limit") ?? Infinity;
  if (megabytes > limit) {
    throw refusal(bound, "request_too_large", `${model} takes at most ${limit} MB, not ${megabytes.toFixed(1)}`);
  }
  return {
    bytes,
    name,
    mediaType: mediaType ?? (extension === "" ? served : `audio/${containers[extension] ?? extension}`),
  };
}

/** The names in media types of extensions that have another. */
const containers: Readonly<Record<string, string>> = {
  m4a: "mp4",
  mp3: "mpeg",
  mpga: "mpeg",
  oga: "ogg",
  opus: "ogg",
};
