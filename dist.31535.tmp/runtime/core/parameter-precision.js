/** Powers of ten that a double holds exactly. */
const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/**
 * Whether rounding to that many decimal places gives the number itself, as Python's `round` does; negative places are tens,
 * hundreds, ... Any number has undefined places.
 */
export function hasPlaces(value, places) {
    if (places === undefined)
        return true;
    const power = powers[places];
    const scaled = value * power;
    // Up to here scaling errs by less than a half, and dividing a whole number by a power of ten gives the nearest double. Without
    // a power, `scaled` is NaN, and the comparison false.
    return Math.abs(scaled) < 1e15 ? Math.round(scaled) / power === value : roundsToItself(value, places);
}
/** By significant digits, which JavaScript rounds exactly. Seventeen of them tell any two doubles apart. */
function roundsToItself(value, places) {
    const digits = Number(value.toExponential().split("e")[1]) + 1 + places;
    return digits > 16 || (digits > 0 ? Number(value.toPrecision(digits)) === value : value === 0);
}
