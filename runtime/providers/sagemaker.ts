import { type Models, models, provider, type SagemakerModelCredentials } from "../../generated/sagemaker.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Amazon SageMaker, whose endpoints speak what the container behind each was made to speak: there is no protocol to have an adapter for. */
export const sagemaker: Provider<
  Models,
  Record<never, never>,
  SagemakerModelCredentials,
  keyof SagemakerModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://runtime.sagemaker.us-east-1.amazonaws.com" }),
  operations: {
    llm: unsupported("llm", "every endpoint has a protocol of its own"),
    "text-embedding": unsupported("text-embedding", "every endpoint has a protocol of its own"),
    rerank: unsupported("rerank", "every endpoint has a protocol of its own"),
    speech2text: unsupported("speech2text", "its recordings have to be put into S3 first"),
    tts: unsupported("tts", "its speech is fetched from S3"),
  },
  validation: null,
});
