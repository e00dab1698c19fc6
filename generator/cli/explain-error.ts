import { cleanText } from "../report/clean-text.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";

/** Errors that are a user's to mend, by name: their message says all, so no stack is shown. By name, since their modules are loaded lazily. */
const known: Readonly<Record<string, ExitCode>> = {
  MissingFolderError: exitCode.misuse,
  ConfigError: exitCode.misuse,
  UsageError: exitCode.misuse,
  FormatterError: exitCode.misuse,
  OutputError: exitCode.failed,
  AbortError: exitCode.failed,
};

/** What to print for an error that ended a command, and the exit code. */
export function explainError(error: unknown): { readonly text: string; readonly code: ExitCode } {
  const name = error instanceof Error ? error.name : "";
  const message = error instanceof Error ? error.message : String(error);
  const code = known[name];
  if (code !== undefined) {
    const refused = error instanceof Error && "kind" in error && error.kind === "refused";
    return { text: `error: ${cleanText(message, "keep-lines")}\n`, code: refused ? exitCode.misuse : code };
  }
  const stack = error instanceof Error && process.env["TYPECARD_DEBUG"] === "1" ? `${error.stack ?? ""}\n` : "";
  return {
    text:
      `typecard crashed: ${cleanText(message)}\n` +
      "This is a bug of Typecard, not of your cards. Please report it, with the output of the same command under TYPECARD_DEBUG=1.\n" +
      stack,
    code: exitCode.failed,
  };
}
