import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
import { type ChatAnswer } from "./answer.ts";
import type { ChatOptions } from "./options.ts";
/** Reads a whole answer. https://platform.openai.com/docs/api-reference/chat/object */
export declare function decodeChat(response: WireResponse, call: ChatCall, options: ChatOptions, errors: ErrorTable): ChatOutput;
/** What stands around the choices: model, id, usage. A later usage replaces an earlier one. */
export declare function addEnvelope(answer: ChatAnswer, body: Fields, options: ChatOptions): void;
/** The message or delta of a choice, and why it ended. */
export declare function addChoice(answer: ChatAnswer, choice: Fields, options: ChatOptions, streamed: boolean): ChatDelta[];
/** The choice that counts. */
export declare function firstChoice(body: Fields): Fields | undefined;
/** The audio format that the request asked for, where it asked for audio. */
export declare function audioFormatOf(call: ChatCall): string | undefined;
