/**
 * Whether rounding to that many decimal places gives the number itself, as Python's `round` does; negative places are tens,
 * hundreds, ... Any number has undefined places.
 */
export declare function hasPlaces(value: number, places: number | undefined): boolean;
