import type { Asked, Refusal } from "../operation.ts";
import { isUnknownModel } from "../openai/common-rules.ts";
import { googleError } from "./error.ts";

/** The model that a path names: `models/gemini-2.5-flash:generateContent`. */
export function modelOf({ path }: Pick<Asked, "path">): string {
  return decodeURIComponent(/\/([^/:]+):\w+$/.exec(path)?.[1] ?? "");
}

/** Refuses a model that there is not, in the words of Google AI or Vertex AI. */
export function modelRule(asked: Asked): Refusal | undefined {
  const model = modelOf(asked);
  if (!isUnknownModel(asked, model)) return undefined;
  const [, place] = /\/(projects\/[^:]+):/.exec(asked.path) ?? [];
  const method = asked.path.split(":").at(-1) ?? "";
  return googleError(
    404,
    "NOT_FOUND",
    place === undefined
      ? `models/${model} is not found for API version v1beta, or is not supported for ${method}. Call ModelService.ListModels to see the list of available models and their supported methods.`
      : `Publisher Model \`${place}\` was not found or your project does not have access to it. Please ensure you are using a valid model version.`,
  );
}
