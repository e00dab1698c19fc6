import { arkErrors } from "../../adapters/ark-media/errors.ts";
import type { LlmOperation } from "../../models/llm-call.ts";
import type { ParameterMapping } from "../parameter-mapping.ts";
import type { ProviderContext } from "../provider-types.ts";
import { compatibleLlm } from "./operations.ts";
import { thinking } from "./thinking.ts";

/** Models of Ark, Volcengine's and BytePlus' platform: those that converse, and those that make pictures and videos. https://www.volcengine.com/docs/82379/1494384 */
export function arkLlm(context: ProviderContext): LlmOperation {
  const { model } = context.card.descriptor;
  if (/seedream/.test(model)) return image;
  return /seedance/.test(model) || isVideoEndpoint(model, context.choices) ? video : conversation(context);
}

/** An endpoint's id says nothing about its model. */
function isVideoEndpoint(model: string, choices: ProviderContext["choices"]): boolean {
  return model.startsWith("ep-") && choices["endpoint_type"] === "video_generation";
}

const arkMedia = () => import("../../adapters/ark-media/index.ts");
const probe: LlmOperation["probe"] = async () => (await arkMedia()).arkListTasks;
const video: LlmOperation = { codec: async () => (await arkMedia()).arkVideo, probe };
const image: LlmOperation = { codec: async () => (await arkMedia()).arkImage, probe };

const conversation = /* @__PURE__ */ compatibleLlm(
  { userField: null, errors: arkErrors.rows, parameters: { thinking: thinking.type } },
  (context) => (isDoubao(context) ? { parameters: doubao } : undefined),
);

/** Endpoints have ids of their own: their credentials name the model. */
function isDoubao({ card, choices }: ProviderContext): boolean {
  return /^doubao-seed/i.test(choices["base_model_name"] ?? card.descriptor.model);
}

/** How hard it thinks and whether it does must agree: `minimal` means not at all. https://docs.byteplus.com/en/docs/Byteplus_LAS/Chat_API */
const doubao: ParameterMapping = {
  thinking: (mode) =>
    mode === "disabled" ? { ...thinking.type(mode), reasoning_effort: "minimal" } : thinking.type(mode),
  reasoning_effort: (effort, { thinking: mode }) => (mode === "disabled" ? {} : { reasoning_effort: effort }),
};
