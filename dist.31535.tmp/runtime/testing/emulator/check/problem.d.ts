/** A step into a value: a field, a place in a list, or the case of a tagged object, which only some providers print. */
export type Step = string | number | {
    readonly tag: string;
};
/** What is wrong with a request. Each provider says it in its own words. */
export interface Problem {
    readonly path: readonly Step[];
    readonly issue: {
        readonly type: "missing";
    } | {
        readonly type: "unknown";
    } | {
        readonly type: "type";
        readonly expected: readonly JsonType[];
        readonly got: JsonType;
    } | {
        readonly type: "value";
        readonly allowed: readonly (string | number)[];
        readonly got: unknown;
    }
    /** A tag that no case has. */
     | {
        readonly type: "tag";
        readonly tag: string;
        readonly allowed: readonly string[];
        readonly got: unknown;
    } | {
        readonly type: "bound";
        readonly of: "number" | "integer" | "string" | "array";
        readonly min: number | undefined;
        readonly max: number | undefined;
        /** The number, or the length. */
        readonly got: number;
    } | {
        readonly type: "pattern";
        readonly pattern: RegExp;
        readonly got: string;
    };
}
/** The types that error messages speak of. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "array" | "object" | "null";
/** The type of a JSON value. */
export declare function typeOf(value: unknown): JsonType;
/** A path as `messages[0].role`. */
export declare function dotted(path: readonly Step[]): string;
