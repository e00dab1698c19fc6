/** Someone asked for what there is not, or for what cannot be: a revision, a model, a key of a usage. The message says what to do instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
