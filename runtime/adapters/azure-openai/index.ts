import type { Codec, WireRequest } from "../../core/codec.ts";

/**
 * A codec of OpenAI's as Azure serves it: the deployment, which is what a call's `model` names, stands in the path. The endpoint
 * adds `api-version`. https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export function azureDeployment<Call extends { readonly model: string }, Output, Delta>(
  codec: Codec<Call, Output, Delta>,
): Codec<Call, Output, Delta> {
  return {
    ...codec,
    kind: azureKinds[codec.kind] ?? codec.kind,
    encode: (call) => inDeployment(codec.encode(call), call),
  };
}

const azureKinds: Readonly<Record<string, string>> = { "openai-chat": "azure-openai" };

function inDeployment(request: WireRequest, { model }: { readonly model: string }): WireRequest {
  return { ...request, path: `openai/deployments/${encodeURIComponent(model)}/${request.path}` };
}
