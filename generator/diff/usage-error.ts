/** Someone asked for what there is not: a revision, a model, a key of a usage. The message says what there is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
