import type { RerankCall } from "../core/call.ts";
import type { RerankOutput, RerankResult as RankedDocument } from "../core/result.ts";
import { type AnswerInfo } from "./answer-info.ts";
import { type ModelHandle } from "./model-handle.ts";
import type { Binding } from "./operation.ts";
import { type InvokeOptions, type RequestBase, type WithParameters } from "./request.ts";
import { type Usage } from "./usage.ts";
/** Documents to rank by how well they answer a query. */
export type RerankRequest<Parameters = Readonly<Record<string, unknown>>> = RequestBase & WithParameters<Parameters> & {
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
    readonly results: readonly (RankedDocument & {
        readonly document: string;
    })[];
    readonly usage: Usage;
}
/** A model that ranks documents. */
export interface Rerank<Parameters = Readonly<Record<string, unknown>>> extends ModelHandle<"rerank", Parameters> {
    invoke(request: RerankRequest<Parameters>, options?: InvokeOptions): Promise<RerankAnswer>;
}
/** The handle of a rerank model. */
export declare function rerank<Parameters>(binding: Binding<RerankCall, RerankOutput>): Rerank<Parameters>;
