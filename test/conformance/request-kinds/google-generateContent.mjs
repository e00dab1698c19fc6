import { googleGenerateContent } from "typecard/adapters";
import { generateContentReader } from "../google-requests.mjs";

/** https://ai.google.dev/api/generate-content */
export default generateContentReader(googleGenerateContent);
