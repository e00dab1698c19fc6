/** A whole number, exact at any size: a number while it is safe, a bigint beyond. */
export type Integer = number | bigint;
/** The product, exact. Text stands for the integer that it spells. */
export declare function times(a: Integer | string, b: Integer | string): Integer;
/** The sum, exact. */
export declare function plus(a: Integer, b: Integer): Integer;
/** `n` with that many zeros appended. */
export declare function shift(n: Integer, places: number): Integer;
/** The quotient rounded to a whole number, ties away from zero. */
export declare function divide(n: Integer, by: Integer): Integer;
/** `n` of `scale` decimal places, rounded half up to `places`. */
export declare function round(n: Integer, scale: number, places: number): Integer;
/**
 * The digits of a decimal, and how many of them follow the point.
 * @throws RangeError where the text is no decimal; its message begins with what it should have been.
 */
export declare function parse(text: string, what?: string): readonly [digits: Integer, scale: number];
/** Prints `n` of `scale` decimal places in plain notation. Zeros at its end are kept up to `places`. */
export declare function print(n: Integer, scale: number, places?: number): string;
