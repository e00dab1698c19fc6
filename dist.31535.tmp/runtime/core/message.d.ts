/** Bytes or a place to fetch them from. `url` may be an `https:` URL or a `data:` URL. */
export type MediaSource = {
    readonly url: string;
} | {
    readonly bytes: Uint8Array;
};
/** Plain text. */
export interface TextPart {
    readonly type: "text";
    readonly text: string;
    /** In an answer: ids and signatures of this text. */
    readonly opaque?: OpaquePart | undefined;
}
/** A picture, a sound, a film or a document in a message. */
export interface MediaPart {
    readonly type: "image" | "audio" | "video" | "document";
    readonly source: MediaSource;
    /** MIME type, such as `image/png`. Needed with bytes. */
    readonly mediaType?: string | undefined;
    /** How closely an image is looked at, where the provider can be told. */
    readonly detail?: "auto" | "low" | "high" | undefined;
    /** File name of a document. */
    readonly name?: string | undefined;
    /** In an answer: the provider's reference to this media. */
    readonly opaque?: OpaquePart | undefined;
}
/** What a model thought before it answered. `opaque` is what the provider wants back in the next turn, untouched. */
export interface ReasoningPart {
    readonly type: "reasoning";
    readonly text: string;
    readonly opaque?: OpaquePart | undefined;
}
/** A provider's own data that has to go back as it came: signatures, encrypted reasoning, item ids. Only codecs of `kind` read it. */
export interface OpaquePart {
    readonly kind: string;
    readonly data: unknown;
}
/** What a prompt may hold besides plain text. */
export type ContentPart = TextPart | MediaPart;
/** Text, or parts in the order in which the model sees them. */
export type PromptContent = string | readonly ContentPart[];
/** A call of a tool that the model asks for. */
export interface ToolCall {
    /** The provider's id of the call; one that was made up where it gave none. */
    readonly id: string;
    readonly name: string;
    /** The parsed arguments; null when they are not JSON, see `argumentsText`. */
    readonly arguments: unknown;
    /** The arguments as the model wrote them. */
    readonly argumentsText: string;
    readonly opaque?: OpaquePart | undefined;
}
/** Instructions that stand above the conversation. */
export interface SystemMessage {
    readonly role: "system" | "developer";
    readonly content: string | readonly TextPart[];
}
/** What the user says. */
export interface UserMessage {
    readonly role: "user";
    readonly content: PromptContent;
    readonly name?: string | undefined;
}
/** What the model said in an earlier turn, as a result's `message` gives it. */
export interface AssistantMessage {
    readonly role: "assistant";
    readonly content: string | readonly (TextPart | MediaPart | ReasoningPart)[];
    readonly toolCalls?: readonly ToolCall[] | undefined;
}
/** The result of a tool call. */
export interface ToolMessage {
    readonly role: "tool";
    /** The id of the call that this answers. */
    readonly toolCallId: string;
    /** The tool's name; some providers want it. */
    readonly name?: string | undefined;
    readonly content: PromptContent;
    readonly isError?: boolean | undefined;
}
/** One message of a conversation. */
export type PromptMessage = SystemMessage | UserMessage | AssistantMessage | ToolMessage;
/** A JSON Schema, 2020-12 or draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;
/** A function that the model may ask to be called. */
export interface ToolDefinition {
    /** Letters, digits, `_` and `-`; at most 64. */
    readonly name: string;
    readonly description?: string | undefined;
    /** The arguments' JSON Schema, of type object. */
    readonly parameters: JsonSchema;
    /** Whether the model must keep to the schema exactly, where the provider can be told. */
    readonly strict?: boolean | undefined;
}
/** Which tools the model may or must call. */
export type ToolChoice = "auto" | "none" | "required" | {
    readonly name: string;
};
