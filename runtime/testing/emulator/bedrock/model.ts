import { isUnknownModel } from "../openai/common-rules.ts";
import type { Asked, Refusal } from "../operation.ts";
import { invalid } from "./error.ts";

/** The model that a path names: `model/us.amazon.nova-lite-v1%3A0/converse`. */
export function modelOf({ path }: Pick<Asked, "path">): string {
  return decodeURIComponent(/\/model\/([^/]+)\/[\w-]+\/?$/.exec(path)?.[1] ?? "");
}

/** Refuses a model that there is not. */
export function modelRule(asked: Asked): Refusal | undefined {
  return isUnknownModel(asked, modelOf(asked)) ? invalid("The provided model identifier is invalid.") : undefined;
}
