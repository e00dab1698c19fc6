/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;
/** The value where it is an object; an empty one otherwise. */
export declare function fieldsOf(value: unknown): Fields;
/** The value where it is a list; an empty one otherwise. */
export declare function listOf(value: unknown): readonly unknown[];
/** The value where it is a text; an empty one otherwise. */
export declare function textOf(value: unknown): string;
/** The value where it is a number. */
export declare function numberOf(value: unknown): number | undefined;
