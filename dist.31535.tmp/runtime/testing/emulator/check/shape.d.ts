/** What a value of a request must be like. */
export type Shape = ({
    readonly type: "any";
} | {
    readonly type: "boolean";
} | {
    readonly type: "string";
    readonly values?: readonly string[] | undefined;
    readonly pattern?: RegExp | undefined;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
} | {
    readonly type: "integer" | "number";
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly values?: readonly number[] | undefined;
} | {
    readonly type: "array";
    readonly items: Shape;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
} | ObjectShape
/** Objects told apart by the word in one field. */
 | {
    readonly type: "tagged";
    readonly tag: string;
    readonly cases: Readonly<Record<string, ObjectShape>>;
    /** The case of an object without the tag. */
    readonly untagged?: string | undefined;
}
/** Alternatives of different JSON types. */
 | {
    readonly type: "either";
    readonly shapes: readonly Shape[];
}) & {
    readonly optional?: boolean | undefined;
};
/** A JSON object with known fields. */
export interface ObjectShape {
    readonly type: "object";
    readonly fields: Readonly<Record<string, Shape>>;
    /** Whether other fields may be there too. */
    readonly open?: boolean | undefined;
    readonly optional?: boolean | undefined;
}
type Limits = {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
};
/** The field may be left out. */
export declare const optional: <Kind extends Shape>(shape: Kind) => Kind & {
    readonly optional: true;
};
/** Anything, such as a JSON Schema. */
export declare const any: Shape;
/** True or false. */
export declare const boolean: Shape;
/** A text; the limits are of its length. */
export declare const text: (limits?: Limits & {
    readonly pattern?: RegExp;
}) => Shape;
/** One of some words. */
export declare const oneOf: (...values: readonly string[]) => Shape;
/** A whole number. */
export declare const integer: (limits?: Limits & {
    readonly values?: readonly number[];
}) => Shape;
/** A number. */
export declare const number: (limits?: Limits) => Shape;
/** A list; the limits are of its length. */
export declare const list: (items: Shape, limits?: Limits) => Shape;
/** An object with these fields and no others. */
export declare const object: (fields: Readonly<Record<string, Shape>>) => ObjectShape;
/** An object with these fields and any others. */
export declare const openObject: (fields?: Readonly<Record<string, Shape>>) => ObjectShape;
/** Objects told apart by a word. */
export declare const tagged: (tag: string, cases: Readonly<Record<string, ObjectShape>>, untagged?: string) => Shape;
/** Alternatives. */
export declare const either: (...shapes: readonly Shape[]) => Shape;
/** All fields may be left out. */
export declare const optionals: (fields: Readonly<Record<string, Shape>>) => Readonly<Record<string, Shape>>;
export {};
