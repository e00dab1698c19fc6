import type { ChatCall } from "../../core/call.ts";
import type { MessagesBody } from "./wire.ts";
/** Keys of `parameters` that steer the codec and never reach the wire. */
export declare const reservedParameters: ReadonlySet<string>;
/**
 * The body of a Messages request, without what `extraBody` adds and without cache marks. `metadata` and `output_config` are
 * joined from parameters and call, so that an effort and a schema stand side by side.
 */
export declare function messagesBody(call: ChatCall): MessagesBody;
