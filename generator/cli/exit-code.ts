/** What the process says to its caller. */
export const exitCode = {
  /** Done; warnings are allowed. */
  ok: 0,
  /** The specs have errors, or the output is not as they would have it. */
  failed: 1,
  /** Wrong use: an unknown option, a missing folder, a broken config. */
  misuse: 2,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
