import type { CallExtras } from "../core/call.ts";
import { checkRequest, type ContentKey } from "./check-request.ts";
import type { Binding } from "./operation.ts";
import { extrasOf, type RequestBase } from "./request.ts";

/** What a call says beside its content, whatever the type of its model. */
export interface SharedCall extends CallExtras {
  readonly model: string;
  /** Checked, spelt as on the wire. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Checks a request and gives what its calls share. `key` is that of its content.
 * @throws InvokeBadRequestError for what the model cannot take; nothing was sent then.
 */
export function sharedCall(
  binding: Binding<never, unknown, unknown>,
  request: RequestBase & { readonly modelParameters?: unknown },
  key: ContentKey,
): SharedCall {
  const { card, connection, operation } = binding;
  const checked = checkRequest(binding, request, key);
  return {
    model: card.descriptor.model,
    parameters: operation.parameters?.(checked, card) ?? checked,
    ...extrasOf(request, connection),
  };
}
