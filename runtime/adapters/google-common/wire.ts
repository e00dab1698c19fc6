import type { OpaquePart } from "../../core/message.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** A part of a content, such as `{text}` or `{functionCall}`. https://ai.google.dev/api/caching#Part */
export type Part = Fields;

/** One turn. */
export interface Content {
  readonly role: "user" | "model";
  readonly parts: readonly Part[];
}

/** The `kind` of the opaque parts that Gemini reads, at Google AI and at Vertex AI. */
export const opaqueKind = "google-generateContent";

/** What of an opaque part goes back to Gemini: a signature, the id of a call, or a whole part. */
export function opaqueFields(opaque: OpaquePart | undefined): Fields | undefined {
  return opaque?.kind === opaqueKind ? fieldsOf(opaque.data) : undefined;
}

/** An opaque part of this protocol; none when there is nothing to keep. */
export function opaquePart(data: Fields): OpaquePart | undefined {
  return Object.keys(data).length === 0 ? undefined : { kind: opaqueKind, data };
}

/** Whether a model is of the third generation or later, which takes media in results of tools and checks signatures. */
export function isThirdGeneration(model: string): boolean {
  return /gemini-(?:[3-9]|\d\d)/.test(model);
}
