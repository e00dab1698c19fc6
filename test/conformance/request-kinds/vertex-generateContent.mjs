import { vertexGenerateContent } from "typecard/adapters";
import { generateContentReader } from "../google-requests.mjs";

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference */
export default generateContentReader(vertexGenerateContent);
