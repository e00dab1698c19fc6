import type { FinishReason } from "../../core/result.ts";
import { objectsOf, textOf, type Fields } from "../common/json.ts";

/** How a model that continues a text is asked, and how it answers. */
export interface TextFamily {
  /** How turns stand in the prompt; a prompt of a single turn of the user stands alone where `frames` is false. */
  readonly turn: (role: "user" | "assistant", text: string) => string;
  /** What asks for the answer. */
  readonly cue: string;
  /** What stands before everything. */
  readonly opening: string;
  readonly framesSingle: boolean;
  /** The body: the prompt, the parameters and the texts at which the model stops. */
  readonly body: (prompt: string, parameters: Fields, stop: readonly string[]) => Fields;
  /** The text and the finish reason of an answer, or of a piece of one; undefined for what is neither. */
  readonly read: (body: Fields) => TextPiece | undefined;
  readonly finishReasons: Readonly<Record<string, FinishReason>>;
}

/** What an answer, or a piece of one, says. */
export interface TextPiece {
  readonly text: string;
  readonly finishReason: string | undefined;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-text.html */
const titan: TextFamily = {
  turn: (role, text) => `${role === "user" ? "User" : "Bot"}: ${text}\n`,
  cue: "Bot:",
  opening: "",
  framesSingle: false,
  body: (inputText, parameters, stopSequences) => ({
    inputText,
    ...filled("textGenerationConfig", { ...parameters, ...(stopSequences.length > 0 && { stopSequences }) }),
  }),
  read: (body) => {
    const [result = body] = objectsOf(body["results"]);
    return pieceOf(result["outputText"], result["completionReason"]);
  },
  finishReasons: {
    FINISH: "stop",
    FINISHED: "stop",
    STOP_CRITERIA_MET: "stop",
    LENGTH: "length",
    CONTENT_FILTERED: "content_filter",
  },
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-text-completion.html */
const claude: TextFamily = {
  turn: (role, text) => `\n\n${role === "user" ? "Human" : "Assistant"}: ${text}`,
  cue: "\n\nAssistant:",
  opening: "",
  framesSingle: true,
  body: (prompt, parameters, stop) => ({
    prompt,
    ...parameters,
    ...(stop.length > 0 && { stop_sequences: stop }),
  }),
  read: (body) => pieceOf(body["completion"], body["stop_reason"]),
  finishReasons: { stop_sequence: "stop", max_tokens: "length" },
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-cohere-command.html */
const command: TextFamily = {
  turn: (role, text) => `${role === "user" ? "User" : "Chatbot"}: ${text}\n`,
  cue: "Chatbot:",
  opening: "",
  framesSingle: false,
  body: (prompt, parameters, stop) => ({
    prompt,
    ...parameters,
    ...(stop.length > 0 && { stop_sequences: stop }),
  }),
  read: (body) => {
    const [generation = body] = objectsOf(body["generations"]);
    return pieceOf(generation["text"], generation["finish_reason"], body["is_finished"] === true);
  },
  finishReasons: {
    COMPLETE: "stop",
    STOP_SEQUENCE: "stop",
    MAX_TOKENS: "length",
    ERROR: "error",
    ERROR_TOXIC: "content_filter",
  },
};

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-meta.html. It knows no stop sequences. */
const llama: TextFamily = {
  turn: (role, text) => `<|start_header_id|>${role}<|end_header_id|>\n\n${text}<|eot_id|>`,
  cue: "<|start_header_id|>assistant<|end_header_id|>\n\n",
  opening: "<|begin_of_text|>",
  framesSingle: true,
  body: (prompt, parameters) => ({ prompt, ...parameters }),
  read: (body) => pieceOf(body["generation"], body["stop_reason"]),
  finishReasons: { stop: "stop", length: "length" },
};

/** The families by name. */
export const textFamilies: {
  readonly titan: TextFamily;
  readonly claude: TextFamily;
  readonly command: TextFamily;
  readonly llama: TextFamily;
} = { titan, claude, command, llama };

function pieceOf(text: unknown, finishReason: unknown, isKnown = false): TextPiece | undefined {
  if (typeof text !== "string" && textOf(finishReason) === undefined && !isKnown) return undefined;
  return { text: textOf(text) ?? "", finishReason: textOf(finishReason) };
}

function filled(name: string, fields: Fields): Fields {
  return Object.keys(fields).length > 0 ? { [name]: fields } : {};
}
