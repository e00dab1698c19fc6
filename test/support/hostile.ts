import fc from "fast-check";

/** Strings that break generators which paste: quotes, comment ends, templates, line separators, lone surrogates, magic names. */
export const hostileStrings: readonly string[] = [
  '"',
  "'",
  "`",
  "${process.exit(1)}",
  "*/ alert(1) /*",
  "/** @deprecated */",
  "@deprecated use something else",
  "{@link javascript:alert(1)}",
  "// comment",
  "line\nbreak\r\nand\ttab",
  "\u2028\u2029\u0085",
  "\ud800",
  "\udc00\ud800",
  "\\",
  "\\u0022",
  "\\n\\",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "default",
  "class",
  "await",
  "model",
  "models",
  "undefined",
  "</script><!--",
  "\u0000\u0007\u001b[31m",
  "\u202eevil\u202c",
  "\ufeff",
  "😀👩‍👩‍👧",
  "日本語のモデル",
  "",
  " ",
  "../../etc/passwd",
  "CON",
  "a".repeat(10_000),
  "1e5",
  "-0",
  "NaN",
];

/** A hostile string, alone or amid others. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc
    .tuple(fc.constantFrom(...hostileStrings), fc.string({ unit: "binary", maxLength: 8 }))
    .map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);
