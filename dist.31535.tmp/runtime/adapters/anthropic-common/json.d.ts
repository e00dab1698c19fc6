/** A JSON object whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;
/** The value as a JSON object; undefined when it is anything else. */
export declare function fieldsOf(value: unknown): Fields | undefined;
/** The value as text; undefined when it is empty or anything else. */
export declare function textOf(value: unknown): string | undefined;
/** The objects of a list; none when the value is no list. */
export declare function objectsOf(value: unknown): readonly Fields[];
/** The parsed text; undefined when it is not JSON. */
export declare function parseJson(text: string): unknown;
/** The object without the fields that are undefined, so that it is what its JSON says. */
export declare function compact<Shape extends Fields>(object: Shape): Shape;
