import type { CallExtras } from "../core/call.ts";
import type { TransportOptions } from "../http/options.ts";
import type { Connection } from "./connection.ts";

/** What every request may say beside its content. */
export interface RequestBase extends CallExtras {
  /** What happens to parameters that the model's card does not know: an error by default. */
  readonly unknownParameters?: "error" | "drop" | undefined;
}

/** `modelParameters` of a model: optional unless its card requires one, none where it has none. */
export type WithParameters<Parameters> = [keyof Parameters] extends [never]
  ? { readonly modelParameters?: Readonly<Record<string, never>> | undefined }
  : Readonly<Record<never, never>> extends Parameters
    ? { readonly modelParameters?: Parameters | undefined }
    : { readonly modelParameters: Parameters };

/** How one call is sent; what is left out is as the provider's handle has it. */
export type InvokeOptions = TransportOptions;

/** The extras of a request with the headers that all requests of its provider carry. */
export function extrasOf({ extraBody, extraHeaders }: CallExtras, { options }: Connection): CallExtras {
  return { extraBody, extraHeaders: { ...options.extraHeaders, ...extraHeaders } };
}
