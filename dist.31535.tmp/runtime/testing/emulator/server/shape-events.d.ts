import type { Fault } from "../fault.ts";
import type { Operation, StreamEvent } from "../operation.ts";
/** How a stream's events end once a fault has struck. */
export interface ShapedEvents {
    readonly events: readonly StreamEvent[];
    /** Half of it is written after the others. */
    readonly half: StreamEvent | undefined;
    readonly ending: Ending;
}
/** How a connection is left behind. */
export type Ending = "end" | "stall" | "reset" | "hangUp" | "endAndClose";
/** Cuts a stream's events where the fault strikes. */
export declare function shapeEvents(events: readonly StreamEvent[], fault: Fault | undefined, operation: Operation): ShapedEvents;
