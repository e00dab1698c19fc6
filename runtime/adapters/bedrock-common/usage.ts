/** What a `usage` of Converse, or a response of InvokeModel, counts; null where it counts nothing. */
export {
  usageOfBedrockConverse as converseUsage,
  usageOfBedrockInvoke as invokeUsage,
} from "../../core/provider-usage/bedrock.ts";
