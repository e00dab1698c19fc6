import type { LlmOperation } from "../../models/llm-call.ts";
import type { ParameterMapping } from "../parameter-mapping.ts";
import type { ProviderContext } from "../provider-types.ts";
import { compatibleLlm } from "./operations.ts";
import { thinking } from "./thinking.ts";

/** Models of Ark, Volcengine's and BytePlus' platform: those that converse, and those that make pictures and videos. https://www.volcengine.com/docs/82379/1494384 */
export function arkLlm(context: ProviderContext): LlmOperation {
  const { model } = context.card.descriptor;
  const media = /seedream/.test(model)
    ? image
    : /seedance/.test(model) || context.choices["endpoint_type"] === "video_generation"
      ? video
      : undefined;
  return media ?? conversation(context);
}

const video: LlmOperation = { codec: async () => (await import("../../adapters/ark-media/index.ts")).arkVideo };
const image: LlmOperation = { codec: async () => (await import("../../adapters/ark-media/index.ts")).arkImage };

const parameters: ParameterMapping = {
  thinking: thinking.type,
  // A model that does not think takes the least effort only.
  reasoning_effort: (effort, { thinking: mode }) => ({ reasoning_effort: mode === "disabled" ? "minimal" : effort }),
};

const conversation = /* @__PURE__ */ compatibleLlm({ userField: null, parameters });
