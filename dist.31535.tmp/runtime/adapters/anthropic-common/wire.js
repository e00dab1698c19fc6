/** The `kind` of the opaque parts that only the Messages API reads. */
export const opaqueKind = "anthropic-messages";
