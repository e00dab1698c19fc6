import type { ModerationCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ModerationOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeModerations } from "./decode.ts";
import { encodeModerations } from "./encode.ts";

/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export const openaiModerations: Codec<ModerationCall, ModerationOutput> = {
  kind: "openai-moderations",
  encode: encodeModerations,
  decode: decodeModerations,
  errors: openaiErrors,
};
