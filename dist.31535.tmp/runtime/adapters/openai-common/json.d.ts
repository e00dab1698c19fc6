/** A JSON object as it comes from the wire: nothing about its fields is known. */
export type Fields = Readonly<Record<string, unknown>>;
/** The value when it is an object, neither null nor an array. */
export declare function fieldsOf(value: unknown): Fields | undefined;
/** The value when it is a text, else the empty text. */
export declare function textOf(value: unknown): string;
/** The value when it is a text with something in it, else null. */
export declare function filled(value: unknown): string | null;
/** The value when it is a list, else an empty one. */
export declare function listOf(value: unknown): readonly unknown[];
/** What stands at a path of names and positions; undefined where the path ends early. */
export declare function at(value: unknown, path: readonly string[]): unknown;
