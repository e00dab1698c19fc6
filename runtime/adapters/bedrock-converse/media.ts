import type { MediaPart } from "../../core/message.ts";
import { base64Of, isTextual, mediumOf, type Medium } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import type { Block } from "./wire.ts";

/**
 * A picture, sound, film or document, by bytes or by its place in S3 (`s3://bucket/key`): Converse fetches nothing else.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html, _AudioBlock, _VideoBlock, _DocumentBlock
 */
export function mediaBlock(part: MediaPart, documentName: (wanted: string | undefined) => string): Block {
  const medium = mediumOf(part);
  const format = formatOf(part.type, medium);
  if (part.type !== "document") return { [part.type]: { format, source: sourceOf(medium) } };
  return { document: { format, name: documentName(part.name), source: sourceOf(medium) } };
}

function sourceOf(medium: Medium): Block {
  if (medium.kind !== "url") return { bytes: base64Of(medium) };
  if (medium.url.startsWith("s3://")) return { s3Location: { uri: medium.url } };
  throw unsupportedContent("Bedrock fetches media from s3:// alone; give their bytes");
}

function formatOf(type: MediaPart["type"], medium: Medium): string {
  const known = formats[type];
  const { mediaType } = medium;
  const name = mediaType === undefined && medium.kind === "url" ? extensionOf(medium.url) : mediaType;
  const format = name === undefined ? undefined : known[name];
  if (format !== undefined) return format;
  // Any other text is read as text.
  if (type === "document" && isTextual(name ?? "")) return "txt";
  if (name === undefined) throw unsupportedContent(`Bedrock needs the media type of ${articles[type]} ${type}`);
  throw unsupportedContent(
    `Bedrock takes no ${type} of type ${name}; it takes ${[...new Set(Object.values(known))].join(", ")}`,
  );
}

const articles = { image: "an", audio: "an", video: "a", document: "a" } as const;

function extensionOf(url: string): string | undefined {
  return /\.(\w+)(?:[?#]|$)/.exec(url)?.[1]?.toLowerCase();
}

type Formats = Readonly<Record<string, string>>;

/** Bedrock's words for formats, by MIME type and by the ending of a name. */
const formats: Readonly<Record<MediaPart["type"], Formats>> = {
  image: named({
    png: ["image/png"],
    jpeg: ["image/jpeg", "image/jpg", "jpg"],
    gif: ["image/gif"],
    webp: ["image/webp"],
  }),
  audio: named({
    mp3: ["audio/mpeg", "audio/mp3"],
    opus: ["audio/opus"],
    wav: ["audio/wav", "audio/x-wav", "audio/wave"],
    aac: ["audio/aac", "audio/x-aac"],
    flac: ["audio/flac"],
    mp4: ["audio/mp4"],
    ogg: ["audio/ogg"],
    m4a: ["audio/m4a", "audio/x-m4a"],
    webm: ["audio/webm"],
    pcm: ["audio/pcm", "audio/l16"],
  }),
  video: named({
    mp4: ["video/mp4"],
    mov: ["video/quicktime"],
    mkv: ["video/x-matroska"],
    webm: ["video/webm"],
    flv: ["video/x-flv"],
    mpeg: ["video/mpeg"],
    mpg: ["video/mpg"],
    wmv: ["video/x-ms-wmv"],
    three_gp: ["video/3gpp", "3gp"],
  }),
  document: named({
    pdf: ["application/pdf"],
    csv: ["text/csv"],
    doc: ["application/msword"],
    docx: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    xls: ["application/vnd.ms-excel"],
    xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    html: ["text/html"],
    md: ["text/markdown", "text/x-markdown"],
    txt: ["text/plain"],
  }),
};

function named(names: Readonly<Record<string, readonly string[]>>): Formats {
  return Object.fromEntries(
    Object.entries(names).flatMap(([format, all]) => [format, ...all].map((it) => [it, format])),
  );
}

/** The MIME type of a format in which a model made a medium. */
export function mediaTypeOf(type: "image" | "audio" | "video", format: string): string {
  return (
    Object.keys(formats[type]).find((it) => it.includes("/") && formats[type][it] === format) ?? `${type}/${format}`
  );
}
