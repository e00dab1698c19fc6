import type { RerankCall } from "../core/call.ts";
import type { RerankOutput, RerankResult as RankedDocument } from "../core/result.ts";
import { answerInfo, type AnswerInfo } from "./answer-info.ts";
import { sendCall } from "./connection.ts";
import { modelHandle, type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import type { InvokeOptions, RequestBase, WithParameters } from "./request.ts";
import { sharedCall } from "./shared-call.ts";
import { pricedUsage, type Usage } from "./usage.ts";

/** Documents to rank by how well they answer a query. */
export type RerankRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase &
  WithParameters<Parameters> & {
    readonly query: string;
    readonly documents: readonly string[];
    /** How many to give back; all when left out. */
    readonly topN?: number | undefined;
    /** Leaves out documents that score less. */
    readonly scoreThreshold?: number | undefined;
  };

/** Documents, the best first. */
export interface RerankAnswer extends AnswerInfo {
  readonly model: string;
  readonly results: readonly (RankedDocument & { readonly document: string })[];
  readonly usage: Usage;
}

/** A model that ranks documents. */
export interface Rerank<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"rerank", Parameters> {
  invoke(request: RerankRequest<Parameters>, options?: InvokeOptions): Promise<RerankAnswer>;
}

type AnyRequest = RerankRequest<unknown>;

/** The handle of a rerank model. */
export function rerank<Parameters>(binding: Binding<RerankCall, RerankOutput>): Rerank<Parameters> {
  const invoke = (request: AnyRequest, options?: InvokeOptions) => rank(binding, request, options);
  return {
    ...modelHandle<"rerank", Parameters>("rerank", binding, (options) =>
      invoke({ query: "Hi", documents: ["Hello"] }, options),
    ),
    invoke: invoke as Rerank<Parameters>["invoke"],
  };
}

async function rank(
  binding: Binding<RerankCall, RerankOutput>,
  request: AnyRequest,
  options: InvokeOptions | undefined,
): Promise<RerankAnswer> {
  const { card, connection, operation } = binding;
  const shared = sharedCall(binding, request, "documents");
  const { query, documents, topN, scoreThreshold = -Infinity } = request;
  const { output, meta } = await sendCall(connection, operation.codec, { ...shared, query, documents, topN }, options);
  return {
    model: shared.model,
    results: output.results
      .filter(({ score }) => score >= scoreThreshold)
      .toSorted((a, b) => b.score - a.score)
      .map((result) => ({ ...result, document: documents[result.index] ?? "" })),
    usage: pricedUsage(card, output.usage),
    ...answerInfo(meta),
  };
}
