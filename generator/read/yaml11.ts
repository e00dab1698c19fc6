/** What a scalar is to YAML 1.1, named as the tag is after `tag:yaml.org,2002:`. */
export type ScalarTag = "str" | "null" | "bool" | "int" | "float" | "timestamp" | "merge" | "value";

/**
 * The tag of a plain (unquoted) scalar, exactly as PyYAML 6 resolves it: `no` is a bool, `014` an int (12), `1e5` a string
 * (a float needs a dot and a signed exponent), `190:20` an int in base 60, `2024-05-13` a timestamp.
 */
export function plainTag(text: string): ScalarTag {
  // Most plain scalars are words. Their first letter settles it, as in PyYAML's own table.
  const candidates = candidatesByFirst.get(text.charCodeAt(0));
  if (candidates === undefined) return text === "" ? "null" : "str";
  for (const [tag, pattern] of candidates) if (pattern.test(text)) return tag;
  return "str";
}

type Candidate = readonly [ScalarTag, RegExp];

const bool: Candidate = ["bool", /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/];
const float: Candidate = [
  "float",
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
];
const int: Candidate = [
  "int",
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
];
const merge: Candidate = ["merge", /^<<$/];
const none: Candidate = ["null", /^(?:~|null|Null|NULL)$/];
const timestamp: Candidate = [
  "timestamp",
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/,
];
const value: Candidate = ["value", /^=$/];

const candidatesByFirst = byFirst([
  ["yYtTfFoO", [bool]],
  ["nN", [bool, none]],
  ["~", [none]],
  ["0123456789", [float, int, timestamp]],
  ["-+", [float, int]],
  [".", [float]],
  ["<", [merge]],
  ["=", [value]],
]);

function byFirst(
  rows: readonly (readonly [string, readonly Candidate[]])[],
): ReadonlyMap<number, readonly Candidate[]> {
  return new Map(
    rows.flatMap(([letters, candidates]) => [...letters].map((letter) => [letter.charCodeAt(0), candidates] as const)),
  );
}
