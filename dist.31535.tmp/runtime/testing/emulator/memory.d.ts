/** What an emulator remembers from one request to the next. Equal sequences of requests get equal answers. */
export interface Memory {
    /** The next id of that kind: `chatcmpl-…`. */
    id(prefix: string, length?: number): string;
    /** Unix seconds; the same for every answer, so that answers can be compared. */
    readonly created: number;
    /** Whether a prompt with this beginning was seen before; it is from now on. */
    seen(beginning: string): boolean;
    /** Remembers an answer by its id. */
    keep(id: string): void;
    has(id: string): boolean;
}
/** Begins with nothing in mind. */
export declare function openMemory(): Memory;
