import { type CallCode, print, textWidth, width } from "./layout.ts";

/**
 * `export const name: Type<...> = value;`. Where the line is too long prettier breaks the call's parenthesis, else moves the
 * value below, else breaks the type arguments: the first that is enough.
 */
export function constant(name: string, type: string, typeArguments: readonly string[], value: CallCode): string {
  const left = `export const ${name}: ${type}<${typeArguments.join(", ")}> =`;
  const opening = ` ${value.callee}({`;
  if (textWidth(left + opening) <= width) return `${left} ${print(value, 0, textWidth(left) + 1, 1)};\n`;
  if (textWidth(`${left} ${value.callee}(`) <= width) {
    return `${left} ${value.callee}(\n  ${print(value.argument, 2, 2, 1)},\n);\n`;
  }
  if (textWidth(left) <= width || typeArguments.length === 1) return `${left}\n  ${print(value, 2, 2, 1)};\n`;
  const broken = `export const ${name}: ${type}<\n${typeArguments.map((argument) => `  ${argument}`).join(",\n")}\n> =`;
  return `${broken} ${print(value, 0, 4, 1)};\n`;
}
